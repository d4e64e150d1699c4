package org.samverk.richtext;

import java.util.ArrayDeque;
import java.util.Deque;

/// Turns the levels that people chose by size into an outline without gaps: the first heading stands one below the
/// heading above the text, none is more than one below the one before it, and equal stay equal.
final class HeadingLevels {
    private final int above;
    private final Deque<Integer> open = new ArrayDeque<>();

    HeadingLevels(int above) {
        this.above = above;
    }

    /// @return 1 to 6
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(6, above + open.size());
    }
}
