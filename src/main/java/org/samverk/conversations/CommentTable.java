package org.samverk.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
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
                select c.*, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
                from conversations.comment c
                join access.visible_to(:viewer) v on v = c.subject_id
                join access.principal a on a.id = c.author_id
                where c.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(CommentTable::comment)
                .optional();
    }

    /// The newest comments that answer no other, the newest first.
    ///
    /// @param now what was taken back after this moment is there too
    List<Comment> threads(@Nullable UUID viewer, UUID subject, Instant deletedAfter, Cursor before, int limit) {
        return jdbc.sql("""
                select c.*, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
                from conversations.comment c
                join access.visible_to(:viewer) v on v = c.subject_id
                join access.principal a on a.id = c.author_id
                where c.subject_id = :subject and c.parent_id is null and (c.created_at, c.id) < (:at, :id)
                  and (c.deleted_at is null
                       or (c.deleted_by = :viewer and c.deleted_at > :after)
                       or exists (select from conversations.comment r
                                  where r.parent_id = c.id and r.deleted_at is null))
                order by c.created_at desc, c.id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("subject", subject)
                .param("after", deletedAfter.atOffset(ZoneOffset.UTC))
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(CommentTable::comment)
                .list();
    }

    /// The answers to these comments, the oldest first.
    List<Comment> answers(@Nullable UUID viewer, Collection<UUID> parents, Instant deletedAfter) {
        return jdbc.sql("""
                select c.*, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
                from conversations.comment c
                join access.visible_to(:viewer) v on v = c.subject_id
                join access.principal a on a.id = c.author_id
                where c.parent_id = any(:parents)
                  and (c.deleted_at is null or (c.deleted_by = :viewer and c.deleted_at > :after))
                order by c.created_at, c.id
                """)
                .param("viewer", viewer)
                .param("parents", parents.toArray(UUID[]::new))
                .param("after", deletedAfter.atOffset(ZoneOffset.UTC))
                .query(CommentTable::comment)
                .list();
    }

    int count(UUID subject) {
        return jdbc.sql("select count(*) from conversations.comment where subject_id = :subject and deleted_at is null")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    /// For each of the subjects that has comments: how many, and the newest.
    List<CommentSummary> summaries(@Nullable UUID viewer, Collection<UUID> subjects) {
        return jdbc.sql("""
                select c.*, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id,
                       (select count(*) from conversations.comment n
                        where n.subject_id = c.subject_id and n.deleted_at is null) as comments
                from unnest(:subjects::uuid[]) as wanted (id)
                join access.visible_to(:viewer) v on v = wanted.id
                cross join lateral (
                    select * from conversations.comment n
                    where n.subject_id = wanted.id and n.deleted_at is null
                    order by n.created_at desc, n.id desc
                    limit 1) c
                join access.principal a on a.id = c.author_id
                """)
                .param("viewer", viewer)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> new CommentSummary(row.getInt("comments"), comment(row, number)))
                .list();
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

    private static Comment comment(ResultSet row, int number) throws SQLException {
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
