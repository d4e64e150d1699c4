package org.samverk.ideas.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.samverk.ideas.IdeaSummary;
import org.samverk.kernel.Slice;

/// Every idea without an answer, the longest wait first.
///
/// @param all how many there are
public record UnansweredPage(Slice<IdeaSummary> ideas, int all, Instant now) {
    public long days(IdeaSummary idea) {
        return ChronoUnit.DAYS.between(idea.createdAt(), now);
    }

    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : "/ideas/unanswered?after=" + ideas.next();
    }
}
