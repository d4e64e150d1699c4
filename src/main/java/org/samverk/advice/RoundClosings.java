package org.samverk.advice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When rounds end: at their time, before it, or later after all; and the reminders on the way.
@Service
public class RoundClosings {
    /// How long before its end those are reminded who have not answered.
    static final Duration BEFORE = Duration.ofDays(1);

    private static final int REASON = 1000;

    private final AdviceRounds rounds;
    private final RoundTable table;
    private final ClosingTable closings;
    private final AskedTable asked;
    private final Chain chain;
    private final Activities activities;
    private final TimeSource time;
    private final ZoneId zone;

    RoundClosings(
            AdviceRounds rounds,
            RoundTable table,
            ClosingTable closings,
            AskedTable asked,
            Chain chain,
            Activities activities,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.rounds = rounds;
        this.table = table;
        this.closings = closings;
        this.asked = asked;
        this.chain = chain;
        this.activities = activities;
        this.time = time;
        this.zone = zone;
    }

    /// Closes a round before its time.
    @Transactional
    public Round close(Actor actor, UUID id) {
        var round = locked(actor, id);
        StanceRules.requireManage(round, time.instant());
        close(actor, round);
        return rounds.require(actor, id);
    }

    /// Gives everybody more time and tells them why.
    ///
    /// @throws org.samverk.kernel.InvalidInputException for `closesAt`, which must be later than now, and `reason`
    @Transactional
    public Round extend(Actor actor, UUID id, @Nullable Instant until, @Nullable String reason) {
        var round = locked(actor, id);
        var now = time.instant();
        StanceRules.requireManage(round, now);
        var problems = new Problems();
        var words = problems.requiredText("extension", reason, REASON);
        if (until == null || !until.isAfter(round.closesAt())) {
            problems.add("closesAt", "advice.problem.later");
        }
        problems.throwIfAny();
        RoundRules.requireEnd(until, now);
        closings.extend(id, actor.requirePerson(), Objects.requireNonNull(until), words, now);
        activities.record(actor, ActivityKind.ADVICE_EXTENDED, id, new HashSet<>(asked.all(id)));
        return rounds.require(actor, id);
    }

    /// Does what is due: closes what has ended, reminds those who have not answered what ends within a day, and those
    /// who wrote an outcome that is to be looked at again. For the program.
    @Transactional
    public void tick() {
        var now = time.instant();
        for (var id : closings.ended(now)) {
            table.lock(id);
            close(Actor.SYSTEM, rounds.require(Actor.SYSTEM, id));
        }
        for (var id : closings.ending(now, now.plus(BEFORE))) {
            closings.reminded(id);
            activities.quietly(Actor.SYSTEM, ActivityKind.ADVICE_REMINDED, id, new HashSet<>(asked.silent(id)));
        }
        for (var id : closings.toReview(LocalDate.ofInstant(now, zone))) {
            closings.reviewTold(id);
            activities.quietly(Actor.SYSTEM, ActivityKind.ADVICE_REVIEW_DUE, id, closings.answerable(id));
        }
    }

    private void close(Actor actor, Round round) {
        var now = time.instant();
        table.close(round.id(), now);
        chain.station(Station.of(
                round.id(), Step.ADVICE, "closed", true, round.author().id(), now));
        activities.quietly(actor, ActivityKind.ADVICE_CLOSED, round.id(), closings.answerable(round.id()));
    }

    private Round locked(Actor actor, UUID id) {
        actor.requirePerson();
        rounds.require(actor, id);
        table.lock(id);
        return rounds.require(actor, id);
    }
}
