package org.samverk.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /// Marks what tells of the subjects themselves, and of the newest comment on each: those are read where they stand.
    ///
    /// @return whether anything was unread
    boolean readSeen(UUID person, Collection<UUID> subjects, Instant at) {
        var lines = jdbc.sql("""
                update notifications.notification n set read_at = :at
                from notifications.line l, activity.entry e
                where l.id = n.line_id and e.id = n.entry_id and n.read_at is null
                  and l.person_id = :person and l.subject_id = any(:subjects)
                  and (e.part_id is null
                       or e.part_id = (select c.id from conversations.comment c
                                       where c.subject_id = l.subject_id and c.deleted_at is null
                                       order by c.created_at desc, c.id desc limit 1))
                returning l.id
                """)
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        return !lines.isEmpty() && settle(lines, at);
    }

    /// Says of what tells of a part of a subject whether that was taken back.
    ///
    /// @return those for whom that changes what is unread
    List<UUID> withdraw(UUID part, boolean withdrawn, Instant at) {
        var lines = jdbc.sql("""
                update notifications.notification n set withdrawn = :withdrawn
                from activity.entry e
                where e.id = n.entry_id and e.part_id = :part and n.withdrawn <> :withdrawn
                returning n.line_id, n.person_id
                """)
                .param("part", part)
                .param("withdrawn", withdrawn)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        settle(lines.stream().map(Map.Entry::getKey).toList(), at);
        return lines.stream().map(Map.Entry::getValue).distinct().toList();
    }

    /// A line is unread as long as something of it is.
    private boolean settle(List<UUID> lines, Instant at) {
        return jdbc.sql("""
                        update notifications.line l set read_at = case when open.here then null else :at end
                        from unnest(:lines::uuid[]) as changed (id)
                        cross join lateral (
                            select exists (select from notifications.notification n
                                           where n.line_id = changed.id and n.read_at is null and not n.withdrawn) as here
                            ) open
                        where l.id = changed.id and (l.read_at is null) <> open.here
                        """)
                        .param("lines", lines.toArray(UUID[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
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
