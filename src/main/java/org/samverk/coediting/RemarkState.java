package org.samverk.coediting;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// What became of a remark.
public enum RemarkState {
    OPEN,
    /// Dealt with.
    RESOLVED,
    /// What it proposed stands in the text.
    ACCEPTED,
    /// What it proposed was turned down.
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws InvalidInputException for the field `outcome` when there is no such state
    public static RemarkState parse(@Nullable String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("outcome", "coediting.problem.outcome"));
    }

    static RemarkState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
