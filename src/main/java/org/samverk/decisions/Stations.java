package org.samverk.decisions;

import java.time.Instant;
import java.util.Locale;
import org.samverk.chain.Station;
import org.samverk.chain.Step;

/// What a decision says of itself in the chain. An agreement stands under advice, never under decision.
final class Stations {
    private Stations() {}

    static Station requested(DecisionRequest request, Instant at) {
        return open(request, "requested", at);
    }

    static Station sentBack(DecisionRequest request, Instant at) {
        return open(request, "sent_back", at);
    }

    private static Station open(DecisionRequest request, String state, Instant at) {
        var step = request.kind().isFormal() ? Step.DECISION : Step.ADVICE;
        var decider = request.decider().id();
        return new Station(request.id(), step, state, false, decider, null, null, request.caseNumber(), at);
    }

    static Station decided(DecisionRequest request, RegisterEntry entry) {
        return new Station(
                request.id(),
                Step.DECISION,
                entry.outcome().code(),
                true,
                entry.deciderId(),
                inSentence(entry.roleTitle()),
                entry.number(),
                entry.caseNumber(),
                entry.decidedAt());
    }

    static Station agreed(DecisionRequest request, Outcome outcome, Instant at) {
        var state = outcome == Outcome.APPROVED ? "agreed" : "not_agreed";
        return Station.of(
                request.id(), Step.ADVICE, state, true, request.decider().id(), at);
    }

    /// "Enhetschef" as it stands within a sentence; "HR-chef" stays.
    private static String inSentence(String role) {
        var isWord = role.length() > 1 && Character.isLowerCase(role.codePointAt(1));
        return isWord ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
    }
}
