package org.samverk.advice;

import java.time.Instant;
import java.util.List;

/// A round with the figures of all that was answered, whether or not they show.
record CountedRound(Round round, List<List<Integer>> ballots) {
    RoundStanding standing(Instant now) {
        var shows = StanceRules.hidden(round, now).isEmpty();
        return new RoundStanding(round, round.isOpen(now), shows ? Counting.count(round, ballots) : null);
    }
}
