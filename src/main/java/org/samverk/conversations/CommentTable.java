package org.samverk.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentTable {
    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID subject, @Nullable UUID parent, UUID author, RichText content, Instant at) {
        jdbc.sql("""
                insert into conversations.comment (id, subject_id, parent_id, author_id, content, created_at)
                values (:id, :subject, :parent, :author, :content, :at)
                """)
                .param("id", id)
                .param("subject", subject)
                .param("parent", parent)
                .param("author", author)
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Comment> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select c.* from conversations.said c join access.visible_to(:viewer) v on v = c.subject_id
                where c.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(CommentTable::comment)
                .optional();
    }

    int count(UUID subject) {
        return jdbc.sql("select count(*) from conversations.comment where subject_id = :subject and deleted_at is null")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    Set<UUID> authors(UUID subject) {
        return new HashSet<>(
                jdbc.sql("""
                        select distinct author_id from conversations.comment
                        where subject_id = :subject and deleted_at is null
                        """).param("subject", subject).query(UUID.class).list());
    }

    void change(UUID id, RichText content, Instant at) {
        jdbc.sql("update conversations.comment set content = :content, edited_at = :at where id = :id")
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void delete(UUID id, UUID by, Instant at) {
        jdbc.sql("update conversations.comment set deleted_at = :at, deleted_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    void restore(UUID id) {
        jdbc.sql("update conversations.comment set deleted_at = null, deleted_by = null where id = :id")
                .param("id", id)
                .update();
    }

    static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                PersonRef.of(row, "author_"),
                RichText.parse(row.getString("content")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("deleted_at")),
                row.getObject("deleted_by", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
