package org.samverk.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was found, as it is now.
///
/// @param kind    what it is, as in `access.subject`, or `person` or `comment`
/// @param id      its key: of the subject, or of the person; a comment's is that of the subject
/// @param title   for a comment, what it is about
/// @param groupId the group in which it is, null when it is in none that the reader may know of
/// @param group   its name
/// @param excerpt what it says where the words stand
public record Hit(
        String kind,
        UUID id,
        String title,
        String path,
        @Nullable UUID groupId,
        @Nullable String group,
        Instant at,
        Excerpt excerpt) {
    /// The name of its icon.
    public String icon() {
        return switch (kind) {
            case "post" -> "discussion";
            default -> kind;
        };
    }
}
