package org.samverk.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A station as its reader sees it.
///
/// @param place        what its subject is, and in which group
/// @param here         whether the reader stands on it
/// @param comments     how much was said on it
/// @param discussedAt  when that was last, null when nothing was said
public record ChainStation(
        Station station,
        String title,
        String path,
        Onward.Place place,
        @Nullable PersonRef person,
        int comments,
        @Nullable Instant discussedAt,
        boolean here) {
    public String stateKey() {
        return "chain.state." + station.step().code() + "." + station.state();
    }
}
