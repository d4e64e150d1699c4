package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainStation;
import org.samverk.chain.ChainView;
import org.samverk.chain.Step;

/// Whether a draft is working material or finalised (upprättad), by what it says of itself in the chain.
public record DraftStanding(ChainStation station) {
    /// @return null when the reader does not see the draft
    static @Nullable DraftStanding of(ChainView chain, java.util.UUID draftId) {
        return chain.steps().stream()
                .filter(step -> step.step() == Step.DRAFT)
                .flatMap(step -> step.stations().stream())
                .filter(station -> station.station().subjectId().equals(draftId))
                .findFirst()
                .map(DraftStanding::new)
                .orElse(null);
    }

    public boolean isFinalised() {
        return station.station().complete();
    }
}
