package org.samverk.feed.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.files.StoredFile;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;
import org.samverk.polls.PollForm;
import org.samverk.web.Choice;

/// The field in which one tells a group something.
///
/// @param groups   those to choose from; one of them when the group is given
/// @param chosen   the slug of the group that is chosen, null for the first
/// @param draft    what was typed and refused, as Markdown; empty as a rule
/// @param poll     the poll that was to be asked with it
/// @param files    what was chosen to be listed below it
public record WriteField(
        List<Group> groups,
        @Nullable String chosen,
        String draft,
        PollForm poll,
        List<Problem> problems,
        List<StoredFile> files) {
    static WriteField choosing(List<Group> groups) {
        return new WriteField(groups, null, "", PollForm.EMPTY, List.of(), List.of());
    }

    static WriteField in(Group group) {
        return new WriteField(List.of(group), group.slug(), "", PollForm.EMPTY, List.of(), List.of());
    }

    WriteField refused(@Nullable String slug, @Nullable String typed, PollForm asked, List<Problem> found) {
        return new WriteField(groups, slug, typed == null ? "" : typed, asked, found, files);
    }

    WriteField attaching(List<StoredFile> taken) {
        return new WriteField(groups, chosen, draft, poll, problems, taken);
    }

    public boolean fixed() {
        return groups.size() == 1;
    }

    /// The keys of the groups to choose from, by their slugs.
    public Map<String, UUID> keys() {
        return groups.stream().collect(Collectors.toMap(Group::slug, Group::id));
    }

    public List<Choice> choices() {
        return groups.stream()
                .map(group -> new Choice(group.slug(), group.name()))
                .toList();
    }
}
