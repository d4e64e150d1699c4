package org.samverk.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has been read and what has not. Each notification knows it for itself, its line for all of them.
@Repository
class ReadLineTable {
    private final JdbcClient jdbc;

    ReadLineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether anything was unread
    boolean readLine(UUID person, UUID line, Instant at) {
        return read(person, at, line, null);
    }

    /// Marks all that happened to the same subject.
    boolean readSubject(UUID person, UUID subject, Instant at) {
        return read(person, at, null, subject);
    }

    /// Marks the line and the others about the same subject.
    void readSubjectOf(UUID person, UUID line, Instant at) {
        jdbc.sql("select subject_id from notifications.line where id = :line and person_id = :person")
                .param("line", line)
                .param("person", person)
                .query(UUID.class)
                .optional()
                .ifPresent(subject -> readSubject(person, subject, at));
    }

    boolean readAll(UUID person, Instant at) {
        return read(person, at, null, null);
    }

    private boolean read(UUID person, Instant at, @Nullable UUID line, @Nullable UUID subject) {
        return jdbc.sql("""
                        with line as (
                            update notifications.line set read_at = :at
                            where person_id = :person and read_at is null
                              and (:line::uuid is null or id = :line::uuid)
                              and (:subject::uuid is null or subject_id = :subject::uuid)
                            returning id),
                        each as (
                            update notifications.notification n set read_at = :at
                            from line where n.line_id = line.id and n.read_at is null)
                        select count(*) from line
                        """)
                        .param("person", person)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("line", line)
                        .param("subject", subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The line stands as new again; what was sent by mail is not sent again.
    boolean unread(UUID person, UUID line) {
        return jdbc.sql("""
                        update notifications.line set read_at = null
                        where id = :line and person_id = :person
                          and subject_id in (select access.visible_to(:person))
                        """).param("line", line).param("person", person).update() == 1;
    }

    int forget(Instant before) {
        return jdbc.sql("delete from notifications.line where at < :before and read_at is not null")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
