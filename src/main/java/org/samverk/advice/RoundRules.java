package org.samverk.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What a round may be.
final class RoundRules {
    static final int FEWEST = 2;
    static final int MOST = 12;
    private static final int QUESTION = 300;
    private static final int BACKGROUND = 10_000;
    private static final int LABEL = 200;
    private static final int USUAL_SCALE = 5;
    private static final int LARGEST_SCALE = 20;
    private static final Duration LONGEST = Duration.ofDays(366);

    private RoundRules() {}

    /// @return the same, with what the method decides filled in and what it has no use for left out
    /// @throws org.samverk.kernel.InvalidInputException for each field that is wrong
    static NewRound settle(NewRound round, Instant now) {
        var problems = new Problems();
        var question = problems.line("question", round.question(), QUESTION);
        var background = problems.text("background", round.background(), BACKGROUND);
        var method = round.method();
        if (method == null) {
            problems.add("method", "advice.problem.method");
        }
        requireChosen(problems, "reasons", round.reasons());
        requireChosen(problems, "showing", round.showing());
        var options = method == null ? List.<String>of() : options(problems, method, round.options(), now);
        var scaled = method != null && method.isScaled();
        var vote = method == Method.VOTE;
        requireEnd(problems, round.closesAt(), now);
        var settled = new NewRound(
                round.aboutId(),
                round.revision(),
                round.groupId(),
                question,
                background,
                method,
                options,
                scaled ? within(problems, "scale", round.scale(), LARGEST_SCALE) : Integer.valueOf(USUAL_SCALE),
                vote ? percentage(problems, "quorum", round.quorum()) : null,
                vote ? percentage(problems, "share", round.share()) : null,
                method == Method.ADVICE ? ReasonRule.REQUIRED : round.reasons(),
                round.anonymous() ? Showing.CLOSED : round.showing(),
                round.anonymous(),
                round.closesAt(),
                round.whom());
        problems.throwIfAny();
        return settled;
    }

    /// @throws org.samverk.kernel.InvalidInputException for `closesAt`
    static void requireEnd(@Nullable Instant end, Instant now) {
        var problems = new Problems();
        requireEnd(problems, end, now);
        problems.throwIfAny();
    }

    private static void requireEnd(Problems problems, @Nullable Instant end, Instant now) {
        if (end == null || !end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            problems.add("closesAt", "advice.problem.end");
        }
    }

    private static void requireChosen(Problems problems, String field, @Nullable Object chosen) {
        if (chosen == null) {
            problems.add(field, "advice.problem.choice");
        }
    }

    private static List<String> options(Problems problems, Method method, List<String> written, Instant now) {
        if (!method.asksForOptions()) {
            return method.fixed();
        }
        var given = written.stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
        var options = method == Method.TIMES
                ? ProposedTimes.settle(problems, given, now)
                : given.stream()
                        .map(label -> problems.line("options", label, LABEL))
                        .toList();
        if (given.size() < FEWEST || given.size() > MOST) {
            problems.add("options", "advice.problem.options", FEWEST, MOST);
        } else if (isRepeated(options)) {
            problems.add("options", "advice.problem.same");
        }
        return options;
    }

    private static Integer within(Problems problems, String field, @Nullable Integer value, int most) {
        var number = Objects.requireNonNullElse(value, USUAL_SCALE);
        if (number < 1 || number > most) {
            problems.add(field, "advice.problem.number", 1, most);
        }
        return number;
    }

    private static @Nullable Integer percentage(Problems problems, String field, @Nullable Integer value) {
        return value == null ? null : within(problems, field, value, 100);
    }

    private static boolean isRepeated(List<String> options) {
        var seen = new HashSet<String>();
        return options.stream().anyMatch(label -> !seen.add(label.toLowerCase(Locale.ROOT)));
    }
}
