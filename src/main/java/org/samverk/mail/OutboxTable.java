package org.samverk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The queue. A letter is taken by one program at a time, however many run.
@Repository
class OutboxTable {
    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String source, UUID person, @Nullable UUID subject, Instant now) {
        return jdbc.sql("""
                insert into mail.message (source, person_id, subject_id, state, created_at, due_at, changed_at)
                values (:source, :person, :subject, 'queued', :now, :now, :now)
                returning id
                """)
                .param("source", source)
                .param("person", person)
                .param("subject", subject)
                .param("now", utc(now))
                .query(UUID.class)
                .single();
    }

    boolean isDue(Instant now) {
        return jdbc.sql("select exists (select from mail.message where state = 'queued' and due_at <= :now)")
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    Optional<QueuedLetter> take(Instant now) {
        return jdbc.sql("""
                update mail.message set state = 'sending', changed_at = :now, attempts = attempts + 1
                where id = (select id from mail.message where state = 'queued' and due_at <= :now
                            order by due_at, id limit 1 for update skip locked)
                returning id, source, person_id, attempts
                """).param("now", utc(now)).query(OutboxTable::queued).optional();
    }

    void change(UUID id, LetterState state, @Nullable String trouble, Instant now) {
        jdbc.sql("update mail.message set state = :state, trouble = :trouble, changed_at = :now where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("trouble", trouble)
                .param("now", utc(now))
                .update();
    }

    void putBack(UUID id, String trouble, Instant due, Instant now) {
        jdbc.sql("""
                update mail.message set state = 'queued', trouble = :trouble, due_at = :due, changed_at = :now
                where id = :id
                """)
                .param("id", id)
                .param("trouble", trouble)
                .param("due", utc(due))
                .param("now", utc(now))
                .update();
    }

    boolean isHanded(UUID id) {
        return jdbc.sql("select exists (select from mail.message where id = :id and state = 'handed')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// @param part the comment that an answer to the letter answers
    void answers(UUID id, @Nullable UUID part) {
        jdbc.sql("update mail.message set part_id = :part where id = :id")
                .param("id", id)
                .param("part", part)
                .update();
    }

    void keep(UUID id, Letter letter, Instant now) {
        jdbc.sql("""
                update mail.message
                set state = 'kept', title = :title, words = :words, html = :html, trouble = null, changed_at = :now
                where id = :id
                """)
                .param("id", id)
                .param("title", letter.title())
                .param("words", letter.words())
                .param("html", letter.html())
                .param("now", utc(now))
                .update();
    }

    /// What a program that died was at: letters whose last dot was not sent go again, the others may have arrived.
    ///
    /// @param before who has been at it since before this moment is dead
    /// @param most   what was tried so often is given up: it may be what the program died of
    void settleInterrupted(Instant before, int most, Instant now) {
        jdbc.sql("""
                update mail.message
                set state = case when state = 'handed' then 'uncertain' when attempts >= :most then 'failed' else 'queued' end,
                    changed_at = :now
                where state in ('sending', 'handed') and changed_at < :before
                """)
                .param("before", utc(before))
                .param("most", most)
                .param("now", utc(now))
                .update();
    }

    /// @param before who was settled before this moment is forgotten
    int forget(Instant before) {
        return jdbc.sql("""
                delete from mail.message
                where created_at < :before and state in ('sent', 'kept', 'dropped', 'refused', 'uncertain', 'failed')
                """).param("before", utc(before)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static QueuedLetter queued(ResultSet row, int number) throws SQLException {
        return new QueuedLetter(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getObject("person_id", UUID.class),
                row.getInt("attempts"));
    }
}
