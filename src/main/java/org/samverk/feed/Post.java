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
        @Nullable UUID deletedBy,
        PostState state) {
    public String path() {
        return "/posts/" + id;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /// Whether it waits for its time; until then its author alone sees it.
    public boolean isScheduled() {
        return state.publishAt() != null;
    }

    /// Whether its time came and it could not be published.
    public boolean isHeld() {
        return state.heldAt() != null;
    }

    public boolean isAnswered() {
        return state.answerId() != null;
    }

    /// Whether the others see it: neither waiting nor taken back.
    public boolean isShown() {
        return !isScheduled() && !isDeleted();
    }
}
