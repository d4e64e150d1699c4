package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.decisions.Outcome;
import org.samverk.kernel.InvalidInputException;

/// Reads the outcome that a form or a program sent.
final class OutcomeChoice {
    private OutcomeChoice() {}

    /// @throws InvalidInputException for anything but `approved` and `declined`
    static Outcome of(@Nullable String outcome) {
        for (var each : Outcome.values()) {
            if (each.code().equals(outcome)) {
                return each;
            }
        }
        throw new InvalidInputException("outcome", "decisions.problem.outcome");
    }
}
