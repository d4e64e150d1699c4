package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Cursor;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TimelineTable {
    private static final int WORDS = 220;

    /// What counts as doing something that others care to read of; comments are read from what was said. Nothing that
    /// tells who is in which group.
    static final List<String> KINDS = List.of(
            "POSTED",
            "IDEA_SUBMITTED",
            "IDEA_ANSWERED",
            "DRAFT_STARTED",
            "DRAFT_FINALISED",
            "DECISION_MADE",
            "PAGE_PUBLISHED",
            "FILE_ADDED",
            "FILE_FINALISED",
            "NEWS_PUBLISHED");

    /// Whoever is no employee reads what was said only where they take part.
    static final String TIMELINE = """
            with done as (
                (select e.id, e.kind as act, e.at, e.subject_id, null as content
                 from activity.entry e join access.visible_to(:viewer) v on v = e.subject_id
                 where e.actor_id = :person and e.kind = any(:kinds) and (e.at, e.id) < (:at, :id)
                 order by e.at desc, e.id desc
                 limit :limit)
                union all
                (select c.id, 'COMMENTED', c.created_at, c.subject_id, c.content
                 from conversations.comment c
                 join access.visible_to(:viewer) v on v = c.subject_id
                 join access.subject s on s.id = c.subject_id
                 where c.author_id = :person and c.deleted_at is null and (c.created_at, c.id) < (:at, :id)
                   and (access.is_employee(:viewer)
                        or exists (select from access.membership m
                                   where m.person_id = :viewer and m.group_id = s.group_id and m.role <> 'follower'))
                 order by c.created_at desc, c.id desc
                 limit :limit))
            select d.id, d.act, d.at, s.kind, s.title, s.path, d.content, g.title as group_name, g.path as group_path
            from done d
            join access.subject s on s.id = d.subject_id
            left join lateral (
                select n.title, n.path
                from access.subject n join access.visible_to(:viewer) v on v = n.id
                where n.id = s.group_id and n.id <> s.id) g on true
            order by d.at desc, d.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    TimelineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TimelineItem> read(@Nullable UUID viewer, UUID person, Cursor before, int limit) {
        return jdbc.sql(TIMELINE)
                .param("viewer", viewer)
                .param("person", person)
                .param("kinds", KINDS.toArray(String[]::new))
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(TimelineTable::item)
                .list();
    }

    private static TimelineItem item(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        return new TimelineItem(
                row.getObject("id", UUID.class),
                ActivityKind.valueOf(row.getString("act")),
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getString("title"),
                row.getString("path"),
                content == null ? null : RichText.parse(content).excerpt(WORDS),
                row.getString("group_name"),
                row.getString("group_path"));
    }
}
