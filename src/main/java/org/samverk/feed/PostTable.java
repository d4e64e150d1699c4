package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostTable {
    private final JdbcClient jdbc;

    PostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID group, UUID author, RichText content, Instant at) {
        jdbc.sql("""
                insert into feed.post (id, group_id, author_id, content, created_at)
                values (:id, :group, :author, :content, :at)
                """)
                .param("id", id)
                .param("group", group)
                .param("author", author)
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Post> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select p.*, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
                from feed.post p
                join access.visible_to(:viewer) v on v = p.id
                join access.principal a on a.id = p.author_id
                where p.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query((row, number) -> post(row))
                .optional();
    }

    void change(UUID id, RichText content, Instant at) {
        jdbc.sql("update feed.post set content = :content, edited_at = :at where id = :id")
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void delete(UUID id, UUID by, Instant at) {
        jdbc.sql("update feed.post set deleted_at = :at, deleted_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    void restore(UUID id) {
        jdbc.sql("update feed.post set deleted_at = null, deleted_by = null where id = :id")
                .param("id", id)
                .update();
    }

    /// Reads the columns of `feed.post` and those of its author with the prefix `author_`.
    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                PersonRef.of(row, "author_"),
                RichText.parse(row.getString("content")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("deleted_at")),
                row.getObject("deleted_by", UUID.class));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
