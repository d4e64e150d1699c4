package org.samverk.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Among which decisions minutes are put together. Null and empty mean all.
///
/// @param decider a user name
/// @param board   its whole name
/// @param from    the first day on which they were made
/// @param to      the last
public record MinutesQuery(
        String decider,
        String board,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public MinutesQuery {
        decider = decider.replace('\0', ' ').strip();
        board = board.replace('\0', ' ').strip();
    }
}
