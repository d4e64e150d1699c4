package org.samverk.publicweb.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.publicweb.PageVisits;

/// Pages with how often they were read.
///
/// @param unread whether these are the ones that nobody read
public record VisitsPage(Slice<PageVisits> pages, boolean unread) {
    public @Nullable String next() {
        return pages.next() == null
                ? null
                : (unread ? "/publisher/unread" : "/publisher/visits") + "?after=" + pages.next();
    }
}
