package org.samverk.decisions;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// Goes through the register from its beginning and finds the first entry that does not hold.
final class RegisterWalk {
    private Sha256 previous = EntrySeal.NOTHING_BEFORE;
    private long steps;
    private @Nullable String firstBroken;

    void step(RegisterEntry entry) {
        steps++;
        var holds = entry.position() == steps
                && entry.previousHash().equals(previous)
                && EntrySeal.of(entry).equals(entry.hash());
        if (!holds && firstBroken == null) {
            firstBroken = entry.number();
        }
        previous = entry.hash();
    }

    long steps() {
        return steps;
    }

    @Nullable
    String firstBroken() {
        return firstBroken;
    }
}
