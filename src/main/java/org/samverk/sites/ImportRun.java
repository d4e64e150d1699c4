package org.samverk.sites;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import that is under way or done.
///
/// @param state `running`, `done`, `failed` (the log says why) or `stopped` (its program ended before it did)
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
    private static final Set<String> PAGES = Set.of("created", "changed", "unchanged", "kept");

    public boolean running() {
        return state.equals("running");
    }

    /// Where the pages are: the section that was made, or the site's front page when there is none.
    public String address() {
        return notes.stream()
                .filter(note -> PAGES.contains(note.kind()))
                .findFirst()
                .map(ImportNote::detail)
                .orElse(site.root());
    }

    /// How many notes of a kind there are.
    public long count(String kind) {
        return of(kind).size();
    }

    public List<ImportNote> of(String kind) {
        return notes.stream().filter(note -> note.kind().equals(kind)).toList();
    }
}
