package org.samverk.advice;

import java.time.Instant;
import java.util.List;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;

/// Who answers a round, with what, and who sees what came in.
final class StanceRules {
    /// With fewer answers nothing of an anonymous round is shown: two people know each other's by knowing their own.
    static final int FEWEST_ANONYMOUS = 3;

    private static final int REASON = 5000;

    private StanceRules() {}

    /// An anonymous stance is known to nobody, so nobody can change it.
    static boolean canAnswer(Round round, Instant now) {
        return round.mine() && !round.archived() && round.isOpen(now) && !(round.anonymous() && round.done());
    }

    static void requireAnswer(Round round, Instant now) {
        if (!round.mine()) {
            throw new RefusedException("advice.error.notAsked");
        }
        requireManageable(round, now);
        if (round.anonymous() && round.done()) {
            throw new ConflictException("advice.error.answered");
        }
    }

    static boolean canManage(Round round, Instant now) {
        return round.manages() && !round.archived() && round.isOpen(now);
    }

    static void requireManage(Round round, Instant now) {
        requireManages(round);
        requireManageable(round, now);
    }

    static void requireManages(Round round) {
        if (!round.manages()) {
            throw new RefusedException("advice.error.notYours");
        }
    }

    private static void requireManageable(Round round, Instant now) {
        if (round.archived()) {
            throw new RefusedException("web.error.groupArchived");
        }
        if (!round.isOpen(now)) {
            throw new ConflictException("advice.error.closed");
        }
    }

    /// Why the results do not show: a message key, empty when they do.
    static String hidden(Round round, Instant now) {
        var open = round.isOpen(now);
        if (round.anonymous()) {
            if (open) {
                return "advice.hidden.anonymous";
            }
            return round.answered() < FEWEST_ANONYMOUS ? "advice.hidden.few" : "";
        }
        return switch (round.showing()) {
            case ALWAYS -> "";
            case ANSWERED -> round.done() || !open ? "" : "advice.hidden.answered";
            case CLOSED -> open ? "advice.hidden.closed" : "";
        };
    }

    /// @return the same with the marks that the method means, and without a reason where none is asked for
    /// @throws org.samverk.kernel.InvalidInputException for the fields `marks` and `reason`
    static Stance settle(Round round, List<Integer> marks, String reason) {
        var problems = new Problems();
        var size = round.options().size();
        if (marks.size() != size || marks.stream().anyMatch(mark -> mark < 0) || !fits(round, marks)) {
            problems.add("marks", "advice.problem." + round.method().code(), round.scale());
        }
        var objects = round.method() == Method.CONSENT && marks.size() == size && marks.get(Method.OBJECTION - 1) == 1;
        var words = "";
        if (objects || round.reasons() == ReasonRule.REQUIRED) {
            words = problems.text("reason", reason, REASON);
            if (words.isEmpty()) {
                problems.add("reason", objects ? "advice.problem.objectionReason" : "advice.problem.reason");
            }
        } else if (round.reasons() == ReasonRule.OPTIONAL) {
            words = problems.text("reason", reason, REASON);
        }
        problems.throwIfAny();
        return new Stance(null, List.copyOf(marks), words, null);
    }

    private static boolean fits(Round round, List<Integer> marks) {
        var sum = marks.stream().mapToLong(Integer::longValue).sum();
        var most = marks.stream().mapToInt(Integer::intValue).max().orElse(0);
        return switch (round.method()) {
            case ADVICE -> true;
            case CONSENT, VOTE -> sum == 1;
            case TIMES -> most <= Method.SUITS;
            case SCORE -> most <= round.scale();
            case DOTS -> sum >= 1 && sum <= round.scale();
            case RANKED -> most >= 1 && most <= marks.size();
        };
    }
}
