package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.PostReport;
import org.samverk.feed.ReportOutcome;
import org.samverk.kernel.Problem;

/// One report, for those who handle it, with the form in which they settle it.
///
/// @param outcome what was chosen, null at first
/// @param note    what was typed
public record ReportPage(PostReport report, @Nullable String outcome, String note, List<Problem> problems) {
    static ReportPage of(PostReport report) {
        return new ReportPage(report, null, "", List.of());
    }

    ReportPage refused(@Nullable String chosen, @Nullable String typed, List<Problem> found) {
        return new ReportPage(report, chosen, typed == null ? "" : typed, found);
    }

    public List<ReportOutcome> outcomes() {
        return List.of(ReportOutcome.values());
    }
}
