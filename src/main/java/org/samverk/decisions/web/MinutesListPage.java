package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.decisions.Minutes;
import org.samverk.kernel.Slice;

/// Minutes that the reader may read.
///
/// @param canKeep whether the reader may make minutes
public record MinutesListPage(Slice<Minutes> minutes, boolean canKeep) {
    public @Nullable String more() {
        return minutes.next() == null ? null : "/decisions/minutes?after=" + minutes.next();
    }
}
