package org.samverk.conversations;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final int LOOKED_AT = 50;
    private static final Set<Step> STEPS = EnumSet.complementOf(EnumSet.of(Step.DISCUSSION, Step.ADVICE));
    private final Chain chain;

    Outcomes(Chain chain) {
        this.chain = chain;
    }

    /// Five at most, the newest first. What was decided or published is there however much began after it.
    List<Outcome> of(Actor actor, UUID subjectId) {
        var found = chain.cameOf(actor, subjectId, STEPS, LOOKED_AT).stream()
                .filter(Outcomes::says)
                .toList();
        var shown = found.stream()
                .sorted(Comparator.comparing(Outcomes::isLast).reversed())
                .limit(SHOWN)
                .collect(Collectors.toSet());
        return found.stream().filter(shown::contains).map(Outcomes::outcome).toList();
    }

    private static boolean isLast(ChainStation found) {
        var station = found.station();
        return station.complete() && (station.step() == Step.DECISION || station.step() == Step.PAGE);
    }

    /// Of the subject itself only that an idea was answered: the rest stands on its page.
    private static boolean says(ChainStation station) {
        var step = station.station().step();
        return station.here() ? step == Step.IDEA && station.station().complete() : STEPS.contains(step);
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
