package org.samverk.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads conversations from their end: threads, and the answers in each.
@Repository
class ThreadTable {
    private final JdbcClient jdbc;

    ThreadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer, with how many its thread has up to the place from which it was read.
    record Answer(Comment comment, int total) {}

    /// The newest comments that answer no other, the newest first.
    ///
    /// @param deletedAfter what the viewer took back after this moment is there too
    List<Comment> threads(@Nullable UUID viewer, UUID subject, Instant deletedAfter, Cursor before, int limit) {
        return jdbc.sql("""
                select c.* from conversations.said c
                join access.visible_to(:viewer) v on v = c.subject_id
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

    /// The newest answers in each of the threads, the oldest first.
    ///
    /// @param each how many of each thread
    List<Answer> answers(
            @Nullable UUID viewer, Collection<UUID> threads, Instant deletedAfter, Cursor before, int each) {
        return jdbc.sql("""
                select c.*, n.total
                from unnest(:threads::uuid[]) as thread (id)
                cross join lateral (
                    select r.id, count(*) over ()::int as total
                    from conversations.comment r
                    where r.parent_id = thread.id and (r.created_at, r.id) < (:at, :id)
                      and (r.deleted_at is null or (r.deleted_by = :viewer and r.deleted_at > :after))
                    order by r.created_at desc, r.id desc
                    limit :each) n
                join conversations.said c on c.id = n.id
                join access.visible_to(:viewer) v on v = c.subject_id
                order by c.created_at, c.id
                """)
                .param("viewer", viewer)
                .param("threads", threads.toArray(UUID[]::new))
                .param("after", deletedAfter.atOffset(ZoneOffset.UTC))
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("each", each)
                .query(ThreadTable::answer)
                .list();
    }

    /// How many answers of a thread came after one of them.
    int answersAfter(Comment answer) {
        return jdbc.sql("""
                select count(*) from conversations.comment r
                where r.parent_id = :parent and (r.created_at, r.id) > (:at, :id)
                """)
                .param("parent", answer.parentId())
                .param("at", answer.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", answer.id())
                .query(Integer.class)
                .single();
    }

    /// For each of the subjects that has comments: how many, and the newest.
    List<CommentSummary> summaries(@Nullable UUID viewer, Collection<UUID> subjects) {
        return jdbc.sql("""
                select c.*, (select count(*) from conversations.comment n
                             where n.subject_id = c.subject_id and n.deleted_at is null) as comments
                from unnest(:subjects::uuid[]) as wanted (id)
                join access.visible_to(:viewer) v on v = wanted.id
                cross join lateral (
                    select n.id from conversations.comment n
                    where n.subject_id = wanted.id and n.deleted_at is null
                    order by n.created_at desc, n.id desc
                    limit 1) newest
                join conversations.said c on c.id = newest.id
                """)
                .param("viewer", viewer)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> new CommentSummary(row.getInt("comments"), CommentTable.comment(row, number)))
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(CommentTable.comment(row, number), row.getInt("total"));
    }
}
