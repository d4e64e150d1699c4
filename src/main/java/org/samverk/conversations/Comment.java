package org.samverk.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.richtext.RichText;

/// Something that was said about a subject.
///
/// @param parentId  the comment that it answers; answers to answers belong to the first
/// @param deletedBy who took it back, null while it stands
public record Comment(
        UUID id,
        UUID subjectId,
        @Nullable UUID parentId,
        PersonRef author,
        RichText content,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable UUID deletedBy) {
    public boolean isDeleted() {
        return deletedAt != null;
    }

    /// Its place in a list that is ordered by time.
    public String cursor() {
        return new Cursor(createdAt, id).toString();
    }

    /// The address that leads to it, wherever it is shown.
    public String path() {
        return "/comments/" + id;
    }

    /// The name of the comment within its page, after `#`.
    public String anchor() {
        return "comment-" + id;
    }
}
