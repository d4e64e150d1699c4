package org.samverk.feed.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.OwnReport;
import org.samverk.feed.PostReport;
import org.samverk.richtext.Markdown;

/// A report for programs, as those see it who handle it.
///
/// @param author   the user name of who wrote the post
/// @param markdown what the post said when it was reported
/// @param reporter the user name of who reported it
/// @param outcome  `kept` or `removed`, null while it waits
record ReportJson(
        UUID id,
        UUID post,
        String author,
        String markdown,
        String reporter,
        String reason,
        String words,
        Instant at,
        @Nullable String outcome,
        @Nullable String note) {
    static ReportJson of(PostReport report) {
        var settlement = report.settlement();
        return new ReportJson(
                report.id(),
                report.postId(),
                report.author().username(),
                Markdown.fromRichText(report.content()),
                report.reporter().username(),
                report.reason().code(),
                report.words(),
                report.at(),
                settlement == null ? null : settlement.outcome().code(),
                settlement == null ? null : settlement.note());
    }

    /// The same for the one who made it.
    record Own(
            UUID id,
            UUID post,
            String reason,
            String words,
            Instant at,
            @Nullable String outcome,
            String note) {
        static Own of(OwnReport report) {
            return new Own(
                    report.id(),
                    report.postId(),
                    report.reason().code(),
                    report.words(),
                    report.at(),
                    report.outcome() == null ? null : report.outcome().code(),
                    report.note());
        }
    }
}
