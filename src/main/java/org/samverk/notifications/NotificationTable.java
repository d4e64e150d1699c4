package org.samverk.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NotificationTable {
    private final JdbcClient jdbc;

    NotificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Does nothing for those who have it already, nor when its subject is gone meanwhile.
    /// What happened more than three days before it is told, as in a history that is taken over, counts as read.
    void insert(Activity activity) {
        jdbc.sql("""
                insert into notifications.notification (person_id, entry_id, subject_id, at, read_at)
                select p.id, e.id, e.subject_id, e.at, case when e.at < now() - interval '3 days' then e.at end
                from activity.entry e join access.principal p on p.id = any(:people) and p.kind <> 'system'
                where e.id = :entry
                on conflict do nothing
                """)
                .param("people", activity.recipients().toArray(UUID[]::new))
                .param("entry", activity.id())
                .update();
    }

    List<Notification> list(UUID person, Cursor before, int limit) {
        return jdbc.sql("""
                select n.id, e.kind, s.title, s.path, n.at, n.read_at,
                       e.actor_id, a.username as actor_username, a.name as actor_name, a.photo_id as actor_photo_id
                from notifications.notification n
                join access.visible_to(:person) v on v = n.subject_id
                join access.subject s on s.id = n.subject_id
                join activity.entry e on e.id = n.entry_id
                left join access.principal a on a.id = e.actor_id
                where n.person_id = :person and (n.at, n.id) < (:at, :id)
                order by n.at desc, n.id desc
                limit :limit
                """)
                .param("person", person)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(NotificationTable::notification)
                .list();
    }

    int unread(UUID person) {
        return jdbc.sql("""
                select count(*) from notifications.notification n join access.visible_to(:person) v on v = n.subject_id
                where n.person_id = :person and n.read_at is null
                """).param("person", person).query(Integer.class).single();
    }

    /// @return where it leads, empty when it is not the person's or they no longer see it
    Optional<String> path(UUID person, UUID id) {
        return jdbc.sql("""
                select s.path from notifications.notification n
                join access.visible_to(:person) v on v = n.subject_id
                join access.subject s on s.id = n.subject_id
                where n.person_id = :person and n.id = :id
                """)
                .param("person", person)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// Marks this one, and what else happened to the same subject until then.
    void read(UUID person, UUID id, Instant at) {
        jdbc.sql("""
                update notifications.notification set read_at = :at
                where person_id = :person and read_at is null
                  and subject_id = (select o.subject_id from notifications.notification o
                                    where o.id = :id and o.person_id = :person)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("id", id)
                .update();
    }

    void readAll(UUID person, Instant at) {
        jdbc.sql("update notifications.notification set read_at = :at where person_id = :person and read_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                ActivityKind.valueOf(row.getString("kind")),
                PersonRef.ofNullable(row, "actor_"),
                row.getString("title"),
                row.getString("path"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
