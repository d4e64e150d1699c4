package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.groups.GroupFrame;
import org.samverk.ideas.IdeaSummary;
import org.samverk.kernel.Slice;

/// A group's ideas, inside the group's frame.
public record GroupIdeasPage(GroupFrame frame, Slice<IdeaSummary> ideas) {
    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : frame.group().path() + "/ideas?after=" + ideas.next();
    }
}
