package org.samverk.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is due on people's devices.
@Repository
class PushDueTable {
    private final JdbcClient jdbc;

    PushDueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> peopleDue(Instant now, int limit) {
        return jdbc.sql("""
                select distinct person_id from notifications.notification
                where push_at <= :now and read_at is null and not withdrawn limit :limit
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// Takes what is due for a person: nobody gets it again.
    List<UUID> take(UUID person, Instant now) {
        return jdbc.sql("""
                update notifications.notification set push_at = null
                where person_id = :person and push_at <= :now and read_at is null and not withdrawn
                returning id
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /// The lines of what was taken, as far as its reader may see them now.
    List<NotificationTable.Row> lines(UUID person, List<UUID> taken, int limit) {
        return jdbc.sql("""
                select l.id, l.subject_id, l.kind, s.title, s.path, l.at, l.read_at, made.people, made.times
                from notifications.line l
                join access.visible_to(:person) v on v = l.subject_id
                join access.subject s on s.id = l.subject_id
                cross join lateral (
                    select array_agg(e.actor_id order by n.at desc) filter (where e.actor_id is not null) as people,
                           count(*) as times
                    from notifications.notification n join activity.entry e on e.id = n.entry_id
                    where n.line_id = l.id and n.id = any(:taken) and not n.withdrawn) made
                where l.person_id = :person and l.read_at is null and made.times > 0
                  and l.id in (select n.line_id from notifications.notification n where n.id = any(:taken))
                order by l.at desc, l.id desc
                limit :limit
                """)
                .param("person", person)
                .param("taken", taken.toArray(UUID[]::new))
                .param("limit", limit)
                .query(NotificationTable::row)
                .list();
    }
}
