package org.samverk.advice.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Result;
import org.samverk.advice.Round;
import org.samverk.advice.RoundStanding;
import org.samverk.chain.Onward;
import org.springframework.stereotype.Component;

/// "Ask for advice" on ideas, drafts and posts, with the rounds about them; before a decider, those about the revision
/// that is put forward.
@Component
class AdviceOnward implements Onward {
    private final AdviceRounds rounds;

    AdviceOnward(AdviceRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Offer> offers(Actor actor, Place place) {
        return rounds.canAsk(actor, place.kind(), place.groupId())
                ? List.of(new Offer("advice.ask", "/advice/new?about=" + place.id(), "advice"))
                : List.of();
    }

    @Override
    public List<Trace> traces(Actor actor, Place place) {
        return about(actor, place).stream().map(AdviceOnward::trace).toList();
    }

    private List<RoundStanding> about(Actor actor, Place place) {
        if (place.kind().equals("decision")) {
            return rounds.beforeDecision(actor, place.id());
        }
        return AdviceRounds.ABOUT.contains(place.kind()) ? rounds.about(actor, place.id()) : List.of();
    }

    private static Trace trace(RoundStanding standing) {
        var round = standing.round();
        var result = standing.result();
        if (result == null) {
            var text = standing.open() ? "advice.trace.open" : "advice.trace.few";
            return trace(round, text, List.of(round.answered(), round.asked()), List.of());
        }
        var bars = result.bars().stream().map(bar -> bar(round, bar)).toList();
        return trace(round, result.key(), result.arguments(), bars);
    }

    private static Trace trace(Round round, String text, List<Object> arguments, List<Bar> bars) {
        return new Trace(round.question(), round.path(), "advice", round.revision(), text, arguments, bars);
    }

    private static Bar bar(Round round, Result.Bar bar) {
        var fixed = round.method().isChoice();
        var label = bar.option().label();
        return new Bar(fixed ? "advice.choice." + label : label, fixed, round.time(bar.option()), bar.percent());
    }
}
