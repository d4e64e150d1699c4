package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.ideas.WaitingIdea;
import org.samverk.ideas.Whose;
import org.samverk.kernel.Slice;

/// The ideas that the reader may answer.
public record IdeaQueuePage(Slice<WaitingIdea> ideas, Whose whose) {
    public String path(Whose other) {
        return other == Whose.ALL ? "/ideas/queue" : "/ideas/queue?whose=" + other.code();
    }

    /// Where the queue reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : path(whose) + (whose == Whose.ALL ? "?after=" : "&after=") + ideas.next();
    }
}
