package org.samverk.ideas;

import java.util.UUID;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Says what an idea is as a station of the chain.
@Component
class IdeaStations {
    private final Chain chain;
    private final TimeSource time;

    IdeaStations(Chain chain, TimeSource time) {
        this.chain = chain;
        this.time = time;
    }

    /// The author is known by another key from now on.
    void reveal(UUID idea, UUID before, UUID now) {
        chain.name(idea, before, now);
    }

    void put(UUID idea, IdeaStatus status, UUID person) {
        chain.station(Station.of(idea, Step.IDEA, status.code(), status.isAnswered(), person, time.instant()));
    }
}
