package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.kernel.Problem;
import org.samverk.web.Choice;

/// The field in which one tells a group something.
///
/// @param groups   those to choose from; one of them when the group is given
/// @param chosen   the slug of the group that is chosen, null for the first
/// @param draft    what was typed and refused, as Markdown; empty as a rule
public record WriteField(List<Group> groups, @Nullable String chosen, String draft, List<Problem> problems) {
    static WriteField choosing(List<Group> groups) {
        return new WriteField(groups, null, "", List.of());
    }

    static WriteField in(Group group) {
        return new WriteField(List.of(group), group.slug(), "", List.of());
    }

    WriteField refused(@Nullable String slug, @Nullable String typed, List<Problem> found) {
        return new WriteField(groups, slug, typed == null ? "" : typed, found);
    }

    public boolean fixed() {
        return groups.size() == 1;
    }

    public List<Choice> choices() {
        return groups.stream()
                .map(group -> new Choice(group.slug(), group.name()))
                .toList();
    }
}
