package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    void insert(UUID id, UUID group, UUID author, NewPost post, Instant at) {
        jdbc.sql("""
                insert into feed.post (id, group_id, author_id, content, created_at, question, must_read, publish_at,
                                       original_id)
                values (:id, :group, :author, :content, :at, :question, :mustRead, :publishAt, :original)
                """)
                .param("id", id)
                .param("group", group)
                .param("author", author)
                .param("content", post.text().canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("question", post.question())
                .param("mustRead", post.mustRead())
                .param("publishAt", utc(post.publishAt()))
                .param("original", post.original())
                .update();
    }

    Optional<Post> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select p.* from feed.post_read p join access.visible_to(:viewer) v on v = p.id where p.id = :id
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

    /// A post that nobody else has seen yet has no history: it is simply another one.
    void rewrite(UUID id, RichText content) {
        jdbc.sql("update feed.post set content = :content where id = :id")
                .param("content", content.canonicalJson())
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

    void move(UUID id, UUID group) {
        jdbc.sql("update feed.post set group_id = :group where id = :id")
                .param("group", group)
                .param("id", id)
                .update();
    }

    /// Makes it a question or none; what is no question has no answer.
    void question(UUID id, boolean question) {
        jdbc.sql("""
                update feed.post set question = :question, answer_id = case when :question then answer_id end
                where id = :id
                """).param("question", question).param("id", id).update();
    }

    /// @param comment null for none
    void answer(UUID id, @Nullable UUID comment) {
        jdbc.sql("update feed.post set answer_id = :comment where id = :id")
                .param("comment", comment)
                .param("id", id)
                .update();
    }

    void mustRead(UUID id, boolean mustRead) {
        jdbc.sql("update feed.post set must_read = :mustRead where id = :id")
                .param("mustRead", mustRead)
                .param("id", id)
                .update();
    }

    void files(UUID id, boolean has) {
        jdbc.sql("update feed.post set has_files = :has where id = :id")
                .param("has", has)
                .param("id", id)
                .update();
    }

    /// Reads the columns of `feed.post_read`.
    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                PersonRef.of(row, "author_"),
                RichText.parse(row.getString("content")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("deleted_at")),
                row.getObject("deleted_by", UUID.class),
                state(row));
    }

    private static PostState state(ResultSet row) throws SQLException {
        return new PostState(
                row.getBoolean("question"),
                row.getObject("answer_id", UUID.class),
                row.getBoolean("must_read"),
                instant(row.getTimestamp("publish_at")),
                instant(row.getTimestamp("held_at")),
                row.getObject("original_id", UUID.class),
                row.getBoolean("has_files"));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
