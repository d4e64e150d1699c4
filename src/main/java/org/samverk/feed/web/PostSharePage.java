package org.samverk.feed.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;
import org.samverk.web.Choice;

/// The form in which one shows a post to another group.
///
/// @param original what the others are shown
/// @param targets  where it can be shared
/// @param chosen   the slug of the group that was chosen, null at first
/// @param draft    what was typed, as Markdown
public record PostSharePage(
        Post post,
        Post original,
        List<Group> targets,
        @Nullable String chosen,
        String draft,
        List<Problem> problems) {
    PostSharePage refused(@Nullable String slug, @Nullable String typed, List<Problem> found) {
        return new PostSharePage(post, original, targets, slug, typed == null ? "" : typed, found);
    }

    /// The keys of the groups to choose from, by their slugs.
    public Map<String, UUID> keys() {
        return targets.stream().collect(Collectors.toMap(Group::slug, Group::id));
    }

    public List<Choice> choices() {
        return targets.stream()
                .map(group -> new Choice(group.slug(), group.name()))
                .toList();
    }
}
