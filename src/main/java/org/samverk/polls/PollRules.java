package org.samverk.polls;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;

/// What a poll may be, who votes, and when the figures show.
final class PollRules {
    static final int FEWEST = 2;
    static final int MOST = 12;
    static final int QUESTION = 300;
    static final int LABEL = 200;
    private static final Duration LONGEST = Duration.ofDays(366);

    private PollRules() {}

    /// @return the same without white space around its words and without empty answers
    /// @throws InvalidInputException for the fields `question`, `options` and `closesAt`
    static PollFields settle(PollFields fields, Instant now) {
        var problems = new Problems();
        var question = problems.line("question", fields.question(), QUESTION);
        var options = fields.options().stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(label -> problems.line("options", label, LABEL))
                .toList();
        if (options.size() < FEWEST || options.size() > MOST) {
            problems.add("options", "polls.problem.options", FEWEST, MOST);
        } else if (isRepeated(options)) {
            problems.add("options", "polls.problem.same");
        }
        var end = fields.closesAt();
        if (end != null && (!end.isAfter(now) || end.isAfter(now.plus(LONGEST)))) {
            problems.add("closesAt", "polls.problem.end");
        }
        problems.throwIfAny();
        return new PollFields(question, options, fields.several(), fields.anonymous(), fields.results(), end);
    }

    /// An anonymous vote is known to nobody, so nobody can change it.
    static boolean canVote(Poll poll, Instant now) {
        return !poll.archived() && poll.takesPart() && poll.isOpen(now) && !(poll.anonymous() && poll.voted());
    }

    static boolean showsFigures(Poll poll, Instant now) {
        return switch (poll.results()) {
            case ALWAYS -> true;
            case VOTED -> poll.voted() || !poll.isOpen(now);
            case CLOSED -> !poll.isOpen(now);
        };
    }

    static boolean canClose(Poll poll, Instant now) {
        return !poll.archived() && poll.manages() && poll.isOpen(now);
    }

    static void requireVote(Poll poll, Set<Integer> chosen, Instant now) {
        if (!poll.takesPart()) {
            throw new RefusedException("web.error.joinFirst");
        }
        if (poll.archived()) {
            throw new RefusedException("web.error.groupArchived");
        }
        if (!poll.isOpen(now)) {
            throw new ConflictException("polls.error.closed");
        }
        if (poll.anonymous() && poll.voted()) {
            throw new ConflictException("polls.error.voted");
        }
        var known = poll.options().stream().map(Poll.Option::number).collect(Collectors.toSet());
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            throw new InvalidInputException("choice", "polls.problem.choose");
        }
        if (!poll.several() && chosen.size() > 1) {
            throw new InvalidInputException("choice", "polls.problem.one");
        }
    }

    static void requireClose(Poll poll, Instant now) {
        if (!poll.manages()) {
            throw new RefusedException("polls.error.notYours");
        }
        if (poll.archived()) {
            throw new RefusedException("web.error.groupArchived");
        }
        if (!poll.isOpen(now)) {
            throw new ConflictException("polls.error.closed");
        }
    }

    private static boolean isRepeated(List<String> options) {
        var seen = new HashSet<String>();
        return options.stream().anyMatch(label -> !seen.add(label.toLowerCase(Locale.ROOT)));
    }
}
