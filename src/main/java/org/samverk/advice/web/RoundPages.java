package org.samverk.advice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Round;
import org.samverk.advice.RoundOutcomes;
import org.samverk.advice.Stances;
import org.samverk.chain.Chain;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Component;

/// Gathers what the page of a round shows.
@Component
class RoundPages {
    /// How many stances a page holds; all are counted.
    private static final int MOST = 200;

    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundOutcomes outcomes;
    private final Subjects subjects;
    private final Revisions revisions;
    private final Chain chain;

    RoundPages(
            AdviceRounds rounds,
            Stances stances,
            RoundOutcomes outcomes,
            Subjects subjects,
            Revisions revisions,
            Chain chain) {
        this.rounds = rounds;
        this.stances = stances;
        this.outcomes = outcomes;
        this.subjects = subjects;
        this.revisions = revisions;
        this.chain = chain;
    }

    RoundPage page(Actor actor, UUID id, RefusedAct refused) {
        var round = rounds.require(actor, id);
        var about = round.aboutId() == null
                ? null
                : subjects.find(actor, round.aboutId()).orElse(null);
        var hidden = stances.hidden(round);
        var shown = stances.shown(round);
        return new RoundPage(
                round,
                stances.isOpen(round),
                about,
                text(round, about),
                newest(round, about),
                hidden,
                stances.mine(actor, round).orElse(null),
                shown.stream().limit(MOST).toList(),
                Math.max(0, shown.size() - MOST),
                hidden.isEmpty() ? stances.result(round, shown) : null,
                stances.people(round, true),
                stances.people(round, false),
                outcomes.of(round),
                outcomes.extensions(round),
                chain.of(actor, id),
                can(round),
                refused);
    }

    private @Nullable Revision text(Round round, @Nullable Subject about) {
        return about == null || round.revision() == null
                ? null
                : revisions.find(about.id(), round.revision()).orElse(null);
    }

    private int newest(Round round, @Nullable Subject about) {
        return about == null || round.revision() == null
                ? 0
                : revisions.newest(about.id()).map(Revision::number).orElse(0);
    }

    private List<String> can(Round round) {
        var can = new ArrayList<String>();
        if (stances.canAnswer(round)) {
            can.add("answer");
        }
        if (stances.canManage(round)) {
            can.add("manage");
        }
        if (outcomes.canWrite(round)) {
            can.add("settle");
        }
        return can;
    }
}
