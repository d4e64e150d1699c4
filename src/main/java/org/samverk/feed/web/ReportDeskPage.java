package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.feed.PostReport;
import org.samverk.kernel.Slice;

/// The reports that wait for the reader.
public record ReportDeskPage(Slice<PostReport> reports) {
    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return reports.next() == null ? null : "/reports?before=" + reports.next();
    }
}
