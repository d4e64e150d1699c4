package org.samverk.decisions;

import org.jspecify.annotations.Nullable;

/// Which entries of the register are wanted.
///
/// @param year  null for all years
/// @param words found in the number, the title, the question, the decider, the role, the mandate or the case number
public record RegisterQuery(@Nullable Integer year, String words) {
    public RegisterQuery {
        words = words.strip();
    }
}
