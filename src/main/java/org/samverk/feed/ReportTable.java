package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Which report of whom was settled.
    record Settled(UUID id, UUID reporter) {}

    /// @return false when the reporter's earlier report of the post is still open: nothing was done then
    boolean insert(UUID id, Post post, UUID reporter, ReportReason reason, String words, Instant at) {
        return jdbc.sql("""
                insert into feed.report (id, post_id, group_id, reporter_id, reason, words, content, at)
                values (:id, :post, :group, :reporter, :reason, :words, :content, :at)
                on conflict (post_id, reporter_id) where settled_at is null do nothing
                """)
                        .param("id", id)
                        .param("post", post.id())
                        .param("group", post.groupId())
                        .param("reporter", reporter)
                        .param("reason", reason.code())
                        .param("words", words)
                        .param("content", post.content().canonicalJson())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Who settles reports of a post: the administrators of its group and the organisation's, but its author.
    Set<UUID> handlers(Post post) {
        return Set.copyOf(jdbc.sql("""
                        select p.id from access.principal p
                        where p.active and p.id <> :author
                          and ('administrator' = any(p.roles)
                               or exists (select from access.membership m
                                          where m.person_id = p.id and m.group_id = :group
                                            and m.role = 'administrator'))
                        """)
                .param("author", post.author().id())
                .param("group", post.groupId())
                .query(UUID.class)
                .list());
    }

    /// Open reports, the newest first.
    List<PostReport> open(UUID viewer, boolean all, Cursor before, int limit) {
        return jdbc.sql(HANDLED + """
                where r.settled_at is null and (r.at, r.id) < (:at, :id)
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

    /// One that the viewer handles, open or settled.
    Optional<PostReport> find(UUID viewer, boolean all, UUID id) {
        return jdbc.sql(HANDLED + " where r.id = :id")
                .param("viewer", viewer)
                .param("all", all)
                .param("id", id)
                .query(ReportTable::report)
                .optional();
    }

    int count(UUID viewer, boolean all) {
        return jdbc.sql("""
                select count(distinct r.post_id) from feed.report_for(:viewer, :all) f join feed.report r on r.id = f
                where r.settled_at is null
                """)
                .param("viewer", viewer)
                .param("all", all)
                .query(Integer.class)
                .single();
    }

    /// Settles all open reports of a post.
    ///
    /// @return those that were open
    List<Settled> settle(PostReport report, UUID by, ReportOutcome outcome, String note, Instant at) {
        return jdbc.sql("""
                update feed.report set settled_at = :at, settled_by = :by, outcome = :outcome, note = :note
                where settled_at is null and post_id = :post
                returning id, reporter_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("outcome", outcome.code())
                .param("note", note)
                .param("post", report.postId())
                .query((row, number) ->
                        new Settled(row.getObject("id", UUID.class), row.getObject("reporter_id", UUID.class)))
                .list();
    }

    private static final String HANDLED = """
            select r.id, r.post_id, r.reason, r.words, r.content, r.at, g.title as group_name,
                   exists (select from access.visible_to(:viewer) v where v = r.post_id) as visible,
                   p.author_id, p.author_username, p.author_name, p.author_photo_id,
                   w.id as reporter_id, w.username as reporter_username, w.name as reporter_name,
                   w.photo_id as reporter_photo_id,
                   r.settled_at, r.outcome, coalesce(r.note, '') as note,
                   b.id as settler_id, b.username as settler_username, b.name as settler_name,
                   b.photo_id as settler_photo_id
            from feed.report_for(:viewer, :all) f
            join feed.report r on r.id = f
            join feed.post_read p on p.id = r.post_id
            join access.principal w on w.id = r.reporter_id
            left join access.principal b on b.id = r.settled_by
            left join lateral (
                select s.title from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.id = r.group_id) g on true
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
                row.getString("group_name"),
                settlement(row));
    }

    private static PostReport.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        return row.getTimestamp("settled_at") == null
                ? null
                : new PostReport.Settlement(
                        PersonRef.of(row, "settler_"),
                        row.getTimestamp("settled_at").toInstant(),
                        ReportOutcome.of(row.getString("outcome")).orElseThrow(),
                        row.getString("note"));
    }
}
