package org.samverk.advice.web;

import java.util.List;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Result;
import org.samverk.advice.Round;
import org.samverk.advice.Stances;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainLink;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Onward;
import org.springframework.stereotype.Component;

/// "Ask for advice" on ideas, drafts and posts, with the rounds about them; before a decider, those about the revision
/// that is put forward.
@Component
class AdviceOnward implements Onward {
    private final AdviceRounds rounds;
    private final Stances stances;
    private final Chain chain;

    AdviceOnward(AdviceRounds rounds, Stances stances, Chain chain) {
        this.rounds = rounds;
        this.stances = stances;
        this.chain = chain;
    }

    @Override
    public List<Offer> offers(Actor actor, Subject subject) {
        return rounds.canAsk(actor, subject)
                ? List.of(new Offer("advice.ask", "/advice/new?about=" + subject.id(), "advice"))
                : List.of();
    }

    @Override
    public List<Trace> traces(Actor actor, Subject subject) {
        if (subject.kind().equals("decision")) {
            return chain.linksTo(subject.id(), LinkKind.PUT_FORWARD).stream()
                    .flatMap(link -> ofRevision(actor, link))
                    .map(this::trace)
                    .toList();
        }
        return AdviceRounds.ABOUT.contains(subject.kind())
                ? rounds.about(actor, subject.id()).stream().map(this::trace).toList()
                : List.of();
    }

    private Stream<Round> ofRevision(Actor actor, ChainLink link) {
        var seal = link.hash();
        return rounds.about(actor, link.from()).stream()
                .filter(round -> seal != null && seal.hex().equals(round.sha256()));
    }

    private Trace trace(Round round) {
        var hidden = stances.hidden(round);
        if (!hidden.isEmpty()) {
            var text = stances.isOpen(round) ? "advice.trace.open" : "advice.trace.few";
            return new Trace(
                    round.question(),
                    round.path(),
                    "advice",
                    text,
                    List.of(round.answered(), round.asked()),
                    List.of());
        }
        var result = stances.result(round, stances.shown(round));
        return new Trace(
                round.question(),
                round.path(),
                "advice",
                result.key(),
                result.arguments(),
                result.bars().stream().map(bar -> bar(round, bar)).toList());
    }

    private static Bar bar(Round round, Result.Bar bar) {
        var fixed = round.method().isChoice();
        var label = bar.option().label();
        return new Bar(fixed ? "advice.choice." + label : label, fixed, bar.percent());
    }
}
