package org.samverk.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WatchTable {
    private final JdbcClient jdbc;

    WatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID person, UUID subject, WatchLevel level, Instant at) {
        jdbc.sql("""
                insert into conversations.watch (subject_id, person_id, level, since)
                values (:subject, :person, :level, :at)
                on conflict (subject_id, person_id) do update set level = excluded.level, since = excluded.since
                """)
                .param("subject", subject)
                .param("person", person)
                .param("level", level.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID person, UUID subject) {
        jdbc.sql("delete from conversations.watch where subject_id = :subject and person_id = :person")
                .param("subject", subject)
                .param("person", person)
                .update();
    }

    Optional<WatchLevel> level(UUID person, UUID subject) {
        return jdbc.sql("select level from conversations.watch where subject_id = :subject and person_id = :person")
                .param("subject", subject)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(WatchLevel::of);
    }

    Set<UUID> people(UUID subject, WatchLevel level) {
        return new HashSet<>(jdbc.sql("""
                select w.person_id from conversations.watch w
                join access.principal p on p.id = w.person_id and p.active
                cross join lateral (select from access.visible_to(w.person_id) v where v = w.subject_id) seen
                where w.subject_id = :subject and w.level = :level
                """)
                .param("subject", subject)
                .param("level", level.code())
                .query(UUID.class)
                .list());
    }

    /// How a person stands to a conversation.
    Attendance attendance(UUID person, UUID subject) {
        return jdbc.sql("""
                select r.since, w.level,
                       access.behind(s.owner_id) = :person
                       or exists (select from conversations.comment c
                                  where c.subject_id = s.id and c.author_id = :person and c.deleted_at is null) as told,
                       g.archived_at is not null as archived
                from access.subject s
                left join access.circle g on g.id = s.group_id
                left join conversations.reading r on r.subject_id = s.id and r.person_id = :person
                left join conversations.watch w on w.subject_id = s.id and w.person_id = :person
                where s.id = :subject
                """)
                .param("person", person)
                .param("subject", subject)
                .query(WatchTable::attendance)
                .optional()
                .orElse(Attendance.NONE);
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        var since = row.getTimestamp("since");
        var level = row.getString("level");
        return new Attendance(
                since == null ? null : since.toInstant(),
                level == null ? null : WatchLevel.of(level),
                row.getBoolean("told"),
                row.getBoolean("archived"));
    }

    /// Lets go of what a person watched in a group and sees no longer.
    void forget(UUID person, UUID group) {
        jdbc.sql("""
                delete from conversations.watch w using access.subject s
                where w.person_id = :person and s.id = w.subject_id and s.group_id = :group
                  and not exists (select from access.visible_to(:person) v where v = s.id)
                """).param("person", person).param("group", group).update();
    }
}
