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
    List<Post> list(UUID author, int limit) {
        return jdbc.sql("""
                select p.* from feed.post_read p join access.visible_to(:author) v on v = p.id
                where p.author_id = :author and p.publish_at is not null and p.deleted_at is null
                order by p.held_at is null, p.publish_at, p.id
                limit :limit
                """)
                .param("author", author)
                .param("limit", limit)
                .query((row, number) -> PostTable.post(row))
                .list();
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
