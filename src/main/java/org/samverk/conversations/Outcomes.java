package org.samverk.conversations;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.chain.ChainStation;
import org.samverk.chain.Step;
import org.springframework.stereotype.Component;

/// What the chain says came of what people talk about: the idea that was made of it and the answer to that, the draft,
/// the decision, the page.
@Component
class Outcomes {
    private static final int SHOWN = 5;
    private final Chain chain;

    Outcomes(Chain chain) {
        this.chain = chain;
    }

    List<Outcome> of(Actor actor, UUID subjectId) {
        return chain.cameOf(actor, subjectId, SHOWN + 1).stream()
                .filter(Outcomes::says)
                .limit(SHOWN)
                .map(Outcomes::outcome)
                .toList();
    }

    /// Of the subject itself only that an idea was answered: the rest stands on its page.
    private static boolean says(ChainStation station) {
        var step = station.station().step();
        return station.here()
                ? step == Step.IDEA && station.station().complete()
                : step != Step.DISCUSSION && step != Step.ADVICE;
    }

    private static Outcome outcome(ChainStation found) {
        var station = found.station();
        var words = "conversations.outcome."
                + (found.here() ? "own" : station.step().code() + (station.complete() ? ".done" : ".begun"));
        var path = found.here() ? found.path() + "#responses" : found.path();
        return new Outcome(words, icon(station.step()), found.title(), path, station.at());
    }

    private static String icon(Step step) {
        return switch (step) {
            case IDEA -> "idea";
            case DECISION -> "decision";
            case PAGE -> "page";
            default -> "draft";
        };
    }
}
