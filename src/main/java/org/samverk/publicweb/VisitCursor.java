package org.samverk.publicweb;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the list of the pages that are read most.
record VisitCursor(long visits, UUID id) {
    static final VisitCursor START = new VisitCursor(Long.MAX_VALUE, new UUID(-1, -1));

    static VisitCursor parse(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        var id = parts.length == 2 ? key(parts[1]) : null;
        return id == null || !parts[0].matches("\\d{1,18}") ? START : new VisitCursor(Long.parseLong(parts[0]), id);
    }

    static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return visits + "_" + id;
    }
}
