package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;

/// A post that asks what could not be found.
///
/// @param question what was looked for
/// @param groups   those that the asker may write in
public record AskPage(String question, List<Group> groups) {
    /// @param draft how the question begins, in the asker's language
    public @Nullable WriteField field(String draft) {
        return groups.isEmpty() ? null : WriteField.asking(groups, question.isEmpty() ? "" : draft);
    }
}
