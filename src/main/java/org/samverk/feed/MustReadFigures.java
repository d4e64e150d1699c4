package org.samverk.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a group has come with what its members are asked to read. Its author is not counted.
///
/// @param asked      how many are asked
/// @param opened     how many of them had it before them
/// @param confirmed  how many said to have read it
/// @param remindedAt when the others were last reminded, null for never
public record MustReadFigures(
        int asked, int opened, int confirmed, @Nullable Instant remindedAt) {
    public int missing() {
        return asked - confirmed;
    }
}
