package org.samverk.advice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.Round;
import org.samverk.groups.GroupFrame;
import org.samverk.kernel.Slice;

/// A group's rounds, inside the group's frame.
public record GroupRoundsPage(GroupFrame frame, Slice<Round> rounds, Instant now) {
    public boolean isOpen(Round round) {
        return round.isOpen(now);
    }

    public String newPath() {
        return "/advice/new?group=" + frame.group().id();
    }

    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return rounds.next() == null ? null : frame.group().path() + "/advice?after=" + rounds.next();
    }
}
