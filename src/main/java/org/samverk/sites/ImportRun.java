package org.samverk.sites;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import that is under way or done.
///
/// @param state `running`, `done` or `failed`
public record ImportRun(
        UUID id,
        SiteKind site,
        String section,
        String state,
        int total,
        int done,
        List<ImportNote> notes,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    public boolean running() {
        return state.equals("running");
    }

    /// How many notes of a kind there are.
    public long count(String kind) {
        return of(kind).size();
    }

    public List<ImportNote> of(String kind) {
        return notes.stream().filter(note -> note.kind().equals(kind)).toList();
    }
}
