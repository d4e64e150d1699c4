package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// Something that somebody tells a group. Its key is its subject's.
///
/// @param deletedBy who took it back, null while it stands
public record Post(
        UUID id,
        UUID groupId,
        PersonRef author,
        RichText content,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable UUID deletedBy) {
    public String path() {
        return "/posts/" + id;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
