package org.samverk.documents.web;

import org.jspecify.annotations.Nullable;
import org.samverk.documents.Draft;
import org.samverk.kernel.Slice;

/// Drafts, those that were worked on last first.
///
/// @param path     where the list is
/// @param canStart whether the reader may start one here
public record DraftList(Slice<Draft> drafts, String path, boolean canStart) {
    /// Where the list goes on, null at its end.
    public @Nullable String more() {
        return drafts.next() == null ? null : path + "?after=" + drafts.next();
    }
}
