package org.samverk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happened in the demo municipality. Played in order, so that numbers and keys grow with time as they would have.
final class Timeline {
    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);
    private static final int REPORTS = 5;

    private final List<Act> acts = new ArrayList<>();

    private record Act(Instant at, String what, Runnable run) {}

    /// @param what names the act when it fails: file and key
    void add(Instant at, String what, Runnable run) {
        acts.add(new Act(at, what, run));
    }

    /// Does everything, each act as if it were its time; acts of the same time in the order in which they were added.
    void play(TimeSource time) {
        acts.sort(Comparator.comparing(Act::at));
        for (int i = 0; i < acts.size(); i++) {
            play(time, acts.get(i));
            if ((i + 1) % Math.max(1, acts.size() / REPORTS) == 0) {
                LOG.info("Demo: {} % of what happened in Lindviken", 100 * (i + 1) / acts.size());
            }
        }
    }

    private static void play(TimeSource time, Act act) {
        try {
            time.at(act.at(), act.run());
        } catch (RuntimeException e) {
            throw new IllegalStateException("The demo could not do: " + act.what(), e);
        }
    }
}
