package org.samverk.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the index is.
///
/// @param goesOn     whether it is being made anew
/// @param done       how many things have been taken in since that began
/// @param total      how many there were then
/// @param waiting    how many changes wait to be taken in
/// @param finishedAt when it was whole, null while it is being made anew
public record IndexStanding(
        boolean goesOn,
        long done,
        long total,
        long waiting,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    static IndexStanding of(RebuildTable.Row row, long waiting) {
        return new IndexStanding(
                !row.phase().equals("done"), row.done(), row.total(), waiting, row.startedAt(), row.finishedAt());
    }
}
