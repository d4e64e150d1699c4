package org.samverk.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScheduledPostTable {
    private final JdbcClient jdbc;

    ScheduledPostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a person has planned, what comes first at the top; what could not be published before all.
    List<PlannedPost> list(UUID author, int limit) {
        return jdbc.sql("""
                select p.*, g.title as group_name
                from feed.post_read p join access.visible_to(:author) v on v = p.id
                left join lateral (
                    select s.title from access.subject s join access.visible_to(:author) w on w = s.id
                    where s.id = p.group_id) g on true
                where p.author_id = :author and p.publish_at is not null and p.deleted_at is null
                order by p.held_at is null, p.publish_at, p.id
                limit :limit
                """)
                .param("author", author)
                .param("limit", limit)
                .query((row, number) -> new PlannedPost(PostTable.post(row), row.getString("group_name")))
                .list();
    }

    PlannedCount count(UUID author) {
        return jdbc.sql("""
                select count(*)::int as all, count(held_at)::int as held from feed.post
                where author_id = :author and publish_at is not null and deleted_at is null
                """)
                .param("author", author)
                .query((row, number) -> new PlannedCount(row.getInt("all"), row.getInt("held")))
                .single();
    }

    /// Whether the post's time has come, with the post locked until the transaction ends.
    boolean lockDue(UUID id, Instant now) {
        return jdbc.sql("""
                select id from feed.post where id = :id and publish_at <= :now and held_at is null for update
                """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /// Whether it still waits, with the post locked until the transaction ends.
    boolean lockWaiting(UUID id) {
        return jdbc.sql("select id from feed.post where id = :id and publish_at is not null for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void plan(UUID id, Instant at) {
        jdbc.sql("update feed.post set publish_at = :at, held_at = null where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void published(UUID id, Instant at) {
        jdbc.sql("update feed.post set publish_at = null, held_at = null, created_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void hold(UUID id, Instant at) {
        jdbc.sql("update feed.post set held_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
