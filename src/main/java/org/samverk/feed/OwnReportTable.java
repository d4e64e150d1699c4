package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reports as those see them who made them.
@Repository
class OwnReportTable {
    private static final String OWN = """
            select r.id, r.post_id, r.content, r.reason, r.words, r.at, r.outcome, coalesce(r.note, '') as note,
                   exists (select from access.visible_to(:reporter) v where v = r.post_id) as visible
            from feed.report r
            where r.reporter_id = :reporter
            """;

    private final JdbcClient jdbc;

    OwnReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnReport> find(UUID reporter, UUID id) {
        return jdbc.sql(OWN + " and r.id = :id")
                .param("reporter", reporter)
                .param("id", id)
                .query(OwnReportTable::report)
                .optional();
    }

    /// The reporter's newest report of a post.
    Optional<OwnReport> of(UUID reporter, UUID post) {
        return jdbc.sql(OWN + " and r.post_id = :post order by r.at desc limit 1")
                .param("reporter", reporter)
                .param("post", post)
                .query(OwnReportTable::report)
                .optional();
    }

    private static OwnReport report(ResultSet row, int number) throws SQLException {
        return new OwnReport(
                row.getObject("id", UUID.class),
                row.getObject("post_id", UUID.class),
                RichText.parse(row.getString("content")),
                ReportReason.of(row.getString("reason")).orElseThrow(),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("visible"),
                ReportOutcome.of(row.getString("outcome")).orElse(null),
                row.getString("note"));
    }
}
