package org.samverk.ideas.web;

import java.util.List;
import org.samverk.ideas.AssessedIdea;

/// Benefit against effort, as a picture and as a table.
public record AssessedIdeasPage(List<AssessedIdea> ideas) {
    private static final int STEP = 100;
    private static final int MARGIN = 60;
    private static final int HEIGHT = 520;

    /// Where the idea stands from the left: little effort first.
    public long x(AssessedIdea idea) {
        return x(idea.effort().average());
    }

    /// Where it stands from above: much benefit first.
    public long y(AssessedIdea idea) {
        return y(idea.benefit().average());
    }

    public long x(double effort) {
        return Math.round(MARGIN + (effort - 1) * STEP + STEP / 4.0);
    }

    public long y(double benefit) {
        return Math.round(HEIGHT - MARGIN - (benefit - 1) * STEP - STEP / 4.0);
    }
}
