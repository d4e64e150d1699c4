package org.samverk.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A draft as its reader finds it.
///
/// @param id                its subject
/// @param originId          the idea or post that it came from, if any
/// @param author            who started it, null when that was the program
/// @param revisions         how many revisions it has
/// @param finalisedRevision the revision that was made final, null while it is worked on
public record Draft(
        UUID id,
        UUID groupId,
        String title,
        DraftState state,
        @Nullable UUID originId,
        @Nullable PersonRef author,
        Instant createdAt,
        int revisions,
        Instant revisedAt,
        @Nullable Instant finalisedAt,
        @Nullable PersonRef finalisedBy,
        @Nullable Integer finalisedRevision) {
    public boolean isFinalised() {
        return state == DraftState.FINALISED;
    }

    public String path() {
        return "/drafts/" + id;
    }

    /// Where one of its revisions is read.
    public String path(int revision) {
        return path() + "/revisions/" + revision;
    }
}
