package org.samverk.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What rounds came to, in the words of those who asked.
@Service
public class RoundOutcomes {
    private static final int STATEMENT = 10_000;
    private final AdviceRounds rounds;
    private final RoundTable table;
    private final OutcomeTable outcomes;
    private final ClosingTable closings;
    private final AskedTable asked;
    private final Chain chain;
    private final Activities activities;
    private final TimeSource time;
    private final ZoneId zone;

    RoundOutcomes(
            AdviceRounds rounds,
            RoundTable table,
            OutcomeTable outcomes,
            ClosingTable closings,
            AskedTable asked,
            Chain chain,
            Activities activities,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.rounds = rounds;
        this.table = table;
        this.outcomes = outcomes;
        this.closings = closings;
        this.asked = asked;
        this.chain = chain;
        this.activities = activities;
        this.time = time;
        this.zone = zone;
    }

    /// Says what a closed round came to, or says it anew: earlier versions are kept.
    ///
    /// @throws ConflictException while the round is open
    /// @throws org.samverk.kernel.InvalidInputException for `statement` and `reviewOn`
    @Transactional
    public Round write(Actor actor, UUID id, @Nullable String statement, @Nullable LocalDate reviewOn) {
        var person = actor.requirePerson();
        rounds.require(actor, id);
        table.lock(id);
        var round = rounds.require(actor, id);
        var now = time.instant();
        StanceRules.requireManages(round);
        if (round.isOpen(now)) {
            throw new ConflictException("advice.error.open");
        }
        var problems = new Problems();
        var words = problems.requiredText("statement", statement, STATEMENT);
        var today = LocalDate.ofInstant(now, zone);
        if (reviewOn != null && (!reviewOn.isAfter(today) || reviewOn.isAfter(today.plusYears(10)))) {
            problems.add("reviewOn", "advice.problem.review");
        }
        problems.throwIfAny();
        outcomes.insert(id, words, reviewOn, person, now);
        chain.station(Station.of(id, Step.ADVICE, "settled", true, person, now));
        activities.record(actor, ActivityKind.ADVICE_OUTCOME, id, new HashSet<>(asked.all(id)));
        return rounds.require(actor, id);
    }

    /// All that was said, the newest first.
    public List<RoundOutcome> of(Round round) {
        return outcomes.list(round.id());
    }

    /// The times that were given more, in their order.
    public List<Extension> extensions(Round round) {
        return closings.extensions(round.id());
    }

    public boolean canWrite(Round round) {
        return round.manages() && !round.archived() && !round.isOpen(time.instant());
    }
}
