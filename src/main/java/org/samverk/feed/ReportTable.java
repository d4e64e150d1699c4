package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportTable {
    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Does nothing when the reporter's earlier report of the post is still open.
    void insert(Post post, UUID reporter, ReportReason reason, String words, Instant at) {
        jdbc.sql("""
                insert into feed.report (post_id, group_id, reporter_id, reason, words, content, at)
                values (:post, :group, :reporter, :reason, :words, :content, :at)
                on conflict do nothing
                """)
                .param("post", post.id())
                .param("group", post.groupId())
                .param("reporter", reporter)
                .param("reason", reason.code())
                .param("words", words)
                .param("content", post.content().canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The reporter's newest report of a post.
    Optional<OwnReport> own(UUID reporter, UUID post) {
        return jdbc.sql("""
                select at, outcome, coalesce(note, '') as note from feed.report
                where reporter_id = :reporter and post_id = :post
                order by at desc limit 1
                """)
                .param("reporter", reporter)
                .param("post", post)
                .query((row, number) -> new OwnReport(
                        row.getTimestamp("at").toInstant(),
                        ReportOutcome.of(row.getString("outcome")).orElse(null),
                        row.getString("note")))
                .optional();
    }

    /// Open reports, the newest first.
    List<PostReport> open(UUID viewer, boolean all, Cursor before, int limit) {
        return jdbc.sql(OPEN + """
                  and (r.at, r.id) < (:at, :id)
                order by r.at desc, r.id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("all", all)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(ReportTable::report)
                .list();
    }

    Optional<PostReport> find(UUID viewer, boolean all, UUID id) {
        return jdbc.sql(OPEN + " and r.id = :id")
                .param("viewer", viewer)
                .param("all", all)
                .param("id", id)
                .query(ReportTable::report)
                .optional();
    }

    int count(UUID viewer, boolean all) {
        return jdbc.sql("""
                select count(distinct r.post_id) from feed.report_for(:viewer, :all) f join feed.report r on r.id = f
                """)
                .param("viewer", viewer)
                .param("all", all)
                .query(Integer.class)
                .single();
    }

    /// Settles all open reports of a post in a group.
    void settle(PostReport report, UUID by, ReportOutcome outcome, String note, Instant at) {
        jdbc.sql("""
                update feed.report set settled_at = :at, settled_by = :by, outcome = :outcome, note = :note
                where settled_at is null and post_id = :post
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("outcome", outcome.code())
                .param("note", note)
                .param("post", report.postId())
                .update();
    }

    private static final String OPEN = """
            select r.id, r.post_id, r.reason, r.words, r.content, r.at, g.title as group_name,
                   exists (select from access.visible_to(:viewer) v where v = r.post_id) as visible,
                   p.author_id, p.author_username, p.author_name, p.author_photo_id,
                   w.id as reporter_id, w.username as reporter_username, w.name as reporter_name,
                   w.photo_id as reporter_photo_id
            from feed.report_for(:viewer, :all) f
            join feed.report r on r.id = f
            join feed.post_read p on p.id = r.post_id
            join access.principal w on w.id = r.reporter_id
            left join lateral (
                select s.title from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.id = r.group_id) g on true
            where true
            """;

    private static PostReport report(ResultSet row, int number) throws SQLException {
        return new PostReport(
                row.getObject("id", UUID.class),
                row.getObject("post_id", UUID.class),
                PersonRef.of(row, "author_"),
                RichText.parse(row.getString("content")),
                PersonRef.of(row, "reporter_"),
                ReportReason.of(row.getString("reason")).orElseThrow(),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("visible"),
                row.getString("group_name"));
    }
}
