package org.samverk.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NotificationTable {
    private final JdbcClient jdbc;

    NotificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A line with the people who made it, not yet by name.
    record Row(
            UUID id,
            UUID subjectId,
            String kind,
            List<UUID> people,
            int times,
            String title,
            String path,
            Instant at,
            boolean read) {}

    /// Only one at a time tells of a subject, so that a mention and the post that it stands in find each other.
    void lock(UUID subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 39))")
                .param("subject", subject.toString())
                .query((row, number) -> true)
                .list();
    }

    /// Does nothing for those who have it already, nor when its subject is gone meanwhile. What was taken back
    /// meanwhile
    /// is kept for when it is put back.
    ///
    /// @param readers those of the people who have read it already
    /// @return those who have something new to read
    Set<UUID> insert(UUID entry, Collection<UUID> people, Collection<UUID> readers) {
        return Set.copyOf(jdbc.sql("""
                with told as (
                    select p.id as person_id, e.subject_id, e.kind, e.at, p.id = any(:readers) as seen,
                           exists (select from conversations.comment c
                                   where c.id = e.part_id and c.deleted_at is not null) as withdrawn
                    from activity.entry e
                    join access.principal p on p.id = any(:people) and p.kind <> 'system' and p.active
                    where e.id = :entry
                      and not exists (select from notifications.notification n
                                      where n.entry_id = e.id and n.person_id = p.id)),
                line as (
                    insert into notifications.line (person_id, subject_id, kind, at, read_at)
                    select person_id, subject_id, kind, at, case when seen or withdrawn then at end from told
                    on conflict (person_id, subject_id, kind) do update
                    set at = greatest(line.at, excluded.at),
                        read_at = case when excluded.read_at is null then null else line.read_at end
                    returning id, person_id)
                insert into notifications.notification (line_id, person_id, entry_id, at, read_at, withdrawn)
                select l.id, l.person_id, :entry, t.at, case when t.seen then t.at end, t.withdrawn
                from line l join told t on t.person_id = l.person_id
                returning person_id
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("entry", entry)
                .param("readers", readers.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// Those of the people who have been told something about the subject already.
    Set<UUID> told(UUID subject, Collection<UUID> people) {
        return Set.copyOf(jdbc.sql("""
                        select distinct person_id from notifications.line
                        where subject_id = :subject and person_id = any(:people)
                        """)
                .param("subject", subject)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// Takes back what says the same as something more important: that a post was written in which one is mentioned.
    void withdraw(UUID subject, String kind, Collection<UUID> people) {
        jdbc.sql("""
                delete from notifications.line
                where subject_id = :subject and kind = :kind and person_id = any(:people) and read_at is null
                """)
                .param("subject", subject)
                .param("kind", kind)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    List<Row> list(UUID person, boolean unread, Cursor before, int limit) {
        return jdbc.sql("""
                select l.id, l.subject_id, l.kind, s.title, s.path, l.at, l.read_at, made.people, made.times
                from notifications.line l
                join access.visible_to(:person) v on v = l.subject_id
                join access.subject s on s.id = l.subject_id
                cross join lateral (
                    select array_agg(r.actor_id order by r.at desc) filter (where r.actor_id is not null) as people,
                           count(*) as times
                    from (select e.actor_id, n.at
                          from notifications.notification n join activity.entry e on e.id = n.entry_id
                          where n.line_id = l.id and not n.withdrawn
                            and (n.read_at is null or l.read_at is not null
                                 or not exists (select from notifications.notification u
                                                where u.line_id = l.id and u.read_at is null and not u.withdrawn))
                          order by n.at desc, n.id desc limit 50) r) made
                where l.person_id = :person and (l.at, l.id) < (:at, :id) and made.times > 0
                  and (l.read_at is null or not :unread)
                order by l.at desc, l.id desc
                limit :limit
                """)
                .param("person", person)
                .param("unread", unread)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(NotificationTable::row)
                .list();
    }

    /// A hundred at most: more is said as "99+".
    int unread(UUID person) {
        return jdbc.sql("""
                select count(*) from (
                    select from notifications.line l join access.visible_to(:person) v on v = l.subject_id
                    where l.person_id = :person and l.read_at is null limit 100) counted
                """).param("person", person).query(Integer.class).single();
    }

    /// @return where it leads, empty when it is not the person's or they no longer see it
    Optional<String> path(UUID person, UUID id) {
        return jdbc.sql("""
                select s.path from notifications.line l
                join access.visible_to(:person) v on v = l.subject_id
                join access.subject s on s.id = l.subject_id
                where l.person_id = :person and l.id = :id
                """)
                .param("person", person)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    static Row row(ResultSet row, int number) throws SQLException {
        var people = row.getArray("people");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("kind"),
                people == null
                        ? List.of()
                        : List.of((UUID[]) people.getArray()).stream()
                                .distinct()
                                .toList(),
                row.getInt("times"),
                row.getString("title"),
                row.getString("path"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
