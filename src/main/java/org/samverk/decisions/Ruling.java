package org.samverk.decisions;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What a decider says.
///
/// @param reasons    may be empty for an approval only
/// @param conditions under which it is approved (villkor); nothing else has any
public record Ruling(
        Outcome outcome, @Nullable String reasons, @Nullable String conditions) {
    private static final int REASONS = 10_000;
    private static final int CONDITIONS = 4_000;

    public static Ruling of(Outcome outcome, @Nullable String reasons) {
        return new Ruling(outcome, reasons, null);
    }

    /// The same, trimmed.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when something is missing or too long
    Checked checked(boolean needsReasons) {
        var problems = new Problems();
        var words = words(problems, reasons, needsReasons || outcome == Outcome.DECLINED);
        var terms = problems.text("conditions", conditions, CONDITIONS);
        if (outcome == Outcome.DECLINED && !terms.isEmpty()) {
            problems.add("conditions", "decisions.problem.conditions");
        }
        problems.throwIfAny();
        return new Checked(outcome, words, terms);
    }

    static String words(Problems problems, @Nullable String words, boolean required) {
        return required ? problems.requiredText("reasons", words, REASONS) : problems.text("reasons", words, REASONS);
    }

    record Checked(Outcome outcome, String reasons, String conditions) {}
}
