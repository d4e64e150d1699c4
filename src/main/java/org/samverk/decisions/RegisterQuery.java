package org.samverk.decisions;

import org.jspecify.annotations.Nullable;

/// Which entries of the register are wanted. Null and empty mean all.
///
/// @param words    found in the number, the title, the question, the decider, the role, the mandate or the case number
/// @param kind     the code of a [DecisionKind]
/// @param decider  a user name
/// @param mandate  a number in the delegation order
/// @param board    its whole name
/// @param reported whether a delegation decision has been reported to its board; asks for nothing but such decisions
public record RegisterQuery(
        @Nullable Integer year,
        String words,
        String kind,
        String decider,
        String mandate,
        String board,
        @Nullable Boolean reported) {
    public RegisterQuery {
        words = words.replace('\0', ' ').strip();
        kind = kind.replace('\0', ' ').strip();
        decider = decider.replace('\0', ' ').strip();
        mandate = mandate.replace('\0', ' ').strip();
        board = board.replace('\0', ' ').strip();
    }

    public RegisterQuery(@Nullable Integer year, String words) {
        this(year, words, "", "", "", "", null);
    }

    public boolean isFiltered() {
        return year != null || reported != null || !(words + kind + decider + mandate + board).isEmpty();
    }
}
