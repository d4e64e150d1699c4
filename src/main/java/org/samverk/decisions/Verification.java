package org.samverk.decisions;

import org.jspecify.annotations.Nullable;

/// What came out when the seals were computed again.
///
/// @param entryHolds  whether the entry says what it said when it was made
/// @param textHolds   whether the text is the one that was decided on
/// @param checked     how many entries of the register were gone through
/// @param firstBroken the number of the first entry in the register that does not hold, null when all do
public record Verification(
        boolean entryHolds,
        boolean textHolds,
        long checked,
        @Nullable String firstBroken) {
    public boolean holds() {
        return entryHolds && textHolds && firstBroken == null;
    }
}
