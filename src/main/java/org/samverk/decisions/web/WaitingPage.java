package org.samverk.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.DecisionRequest;
import org.samverk.kernel.Slice;

/// What waits for the reader, what is put off, and what the reader has put forward.
public record WaitingPage(Slice<DecisionRequest> waiting, List<DecisionRequest> deferred, List<DecisionRequest> asked) {
    /// Where what came later stands, null when this is all.
    public @Nullable String more() {
        return waiting.next() == null ? null : "/decisions/waiting?after=" + waiting.next();
    }
}
