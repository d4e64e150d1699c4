package org.samverk.advice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// What somebody answered.
///
/// @param person null in an anonymous round
/// @param marks  a figure for each option, in their order: 1 for the one that was chosen, a score, dots, or a place
///     (0 for none)
/// @param at     null in an anonymous round
public record Stance(
        @Nullable PersonRef person,
        List<Integer> marks,
        String reason,
        @Nullable Instant at) {
    /// The number of the option that was chosen, 0 when the method has none.
    public int choice() {
        return marks.indexOf(1) + 1;
    }
}
