package org.samverk.advice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes stances and adds them up.
@Service
public class Stances {
    private final AdviceRounds rounds;
    private final RoundTable table;
    private final StanceTable stances;
    private final AskedTable asked;
    private final TimeSource time;

    Stances(AdviceRounds rounds, RoundTable table, StanceTable stances, AskedTable asked, TimeSource time) {
        this.rounds = rounds;
        this.table = table;
        this.stances = stances;
        this.asked = asked;
        this.time = time;
    }

    /// Answers a round, or answers anew while it is open and not anonymous. Nothing tells anybody of it.
    ///
    /// @param marks a figure for each option: 1 for the one that is chosen, its score, dots, or place (0 for none)
    /// @throws org.samverk.kernel.RefusedException      when the actor is not asked
    /// @throws org.samverk.kernel.ConflictException     when it is closed, or anonymous and answered
    /// @throws org.samverk.kernel.InvalidInputException for the fields `marks` and `reason`
    @Transactional
    public Round answer(Actor actor, UUID id, List<Integer> marks, @Nullable String reason) {
        var person = actor.requirePerson();
        rounds.require(actor, id);
        table.lock(id);
        var round = rounds.require(actor, id);
        var now = time.instant();
        StanceRules.requireAnswer(round, now);
        var stance = StanceRules.settle(round, marks, reason == null ? "" : reason);
        stances.answered(id, person);
        if (round.anonymous()) {
            stances.drop(id, stance);
        } else {
            stances.put(id, person, stance, now);
        }
        return rounds.require(actor, id);
    }

    /// What the reader answered; empty in an anonymous round, where nobody knows.
    public Optional<Stance> mine(Actor actor, Round round) {
        return stances.of(round.id(), actor.id());
    }

    /// All of them when the results show, else none.
    public List<Stance> shown(Round round) {
        if (!hidden(round).isEmpty()) {
            return List.of();
        }
        return round.anonymous() ? stances.anonymous(round.id()) : stances.named(round.id());
    }

    public Result result(Round round, List<Stance> shown) {
        return Counting.count(round, shown.stream().map(Stance::marks).toList());
    }

    /// Why the results do not show: a message key, empty when they do.
    public String hidden(Round round) {
        return StanceRules.hidden(round, time.instant());
    }

    public boolean isOpen(Round round) {
        return round.isOpen(time.instant());
    }

    public boolean canAnswer(Round round) {
        return StanceRules.canAnswer(round, time.instant());
    }

    public boolean canManage(Round round) {
        return StanceRules.canManage(round, time.instant());
    }

    /// Who has answered, or who has not.
    public List<PersonRef> people(Round round, boolean answered) {
        return asked.people(round.id(), answered);
    }
}
