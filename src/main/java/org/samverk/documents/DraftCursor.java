package org.samverk.documents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a list of drafts is read on: before this moment and key.
record DraftCursor(Instant at, UUID id) {
    private static final DraftCursor START = new DraftCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static DraftCursor after(Draft draft) {
        return new DraftCursor(draft.revisedAt(), draft.id());
    }

    /// @param text what [#toString] gave; anything else begins at the start
    static DraftCursor of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        if (parts.length != 2) {
            return START;
        }
        try {
            return new DraftCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return START;
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
