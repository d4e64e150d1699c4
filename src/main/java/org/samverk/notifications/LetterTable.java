package org.samverk.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which notifications are due by mail, and which letter each is in: one, ever.
@Repository
class LetterTable {
    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A notification that is due.
    record Due(UUID id, UUID subjectId, String kind, boolean atOnce) {}

    /// One act that a letter tells of.
    record Act(
            UUID id,
            String kind,
            @Nullable UUID actorId,
            @Nullable String actorName,
            @Nullable UUID partId) {}

    List<UUID> peopleDue(Instant now, int limit) {
        return jdbc.sql("""
                select distinct person_id from notifications.notification
                where mail_at <= :now and mail_id is null and read_at is null and not withdrawn limit :limit
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// Locks what is due for a person until the transaction ends.
    List<Due> due(UUID person, Instant now) {
        return jdbc.sql("""
                select n.id, l.subject_id, l.kind, n.mail_way = 'at_once' as at_once
                from notifications.notification n join notifications.line l on l.id = n.line_id
                where n.person_id = :person and n.mail_at <= :now and n.mail_id is null and n.read_at is null
                  and not n.withdrawn
                order by n.at, n.id
                for update of n skip locked
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getString("kind"),
                        row.getBoolean("at_once")))
                .list();
    }

    /// All that waits about one subject goes into its letter, what was meant for the digest too.
    void putSubject(UUID person, UUID subject, UUID letter) {
        jdbc.sql("""
                update notifications.notification n set mail_id = :letter, mail_at = null
                from notifications.line l
                where l.id = n.line_id and l.person_id = :person and l.subject_id = :subject
                  and n.mail_at is not null and n.mail_id is null and n.read_at is null and not n.withdrawn
                """)
                .param("person", person)
                .param("subject", subject)
                .param("letter", letter)
                .update();
    }

    /// @param letter null: they are in none and will be in none
    void put(List<UUID> notifications, @Nullable UUID letter) {
        jdbc.sql("""
                update notifications.notification set mail_id = :letter, mail_at = null
                where id = any(:ids) and mail_id is null
                """)
                .param("ids", notifications.toArray(UUID[]::new))
                .param("letter", letter)
                .update();
    }

    /// What a letter has to say now: without what was read meanwhile or is no longer to be seen.
    List<NotificationTable.Row> lines(UUID person, UUID letter, int limit) {
        return jdbc.sql("""
                select l.id, l.subject_id, l.kind, s.title, s.path, l.at, l.read_at, made.people, made.times
                from notifications.line l
                join access.visible_to(:person) v on v = l.subject_id
                join access.subject s on s.id = l.subject_id
                cross join lateral (
                    select array_agg(e.actor_id order by n.at desc) filter (where e.actor_id is not null) as people,
                           count(*) as times
                    from notifications.notification n join activity.entry e on e.id = n.entry_id
                    where n.line_id = l.id and n.mail_id = :letter and n.read_at is null and not n.withdrawn) made
                where l.person_id = :person and l.read_at is null and made.times > 0
                  and l.id in (select n.line_id from notifications.notification n where n.mail_id = :letter)
                order by l.at desc, l.id desc
                limit :limit
                """)
                .param("person", person)
                .param("letter", letter)
                .param("limit", limit)
                .query(NotificationTable::row)
                .list();
    }

    /// The acts that a letter tells of and that have not been read, the oldest first.
    List<Act> acts(UUID person, UUID letter, int limit) {
        return jdbc.sql("""
                select e.id, e.kind, e.actor_id, a.name, e.part_id
                from notifications.notification n
                join notifications.line l on l.id = n.line_id and l.read_at is null
                join access.visible_to(:person) v on v = l.subject_id
                join activity.entry e on e.id = n.entry_id
                left join access.principal a on a.id = e.actor_id
                where n.mail_id = :letter and n.person_id = :person and n.read_at is null and not n.withdrawn
                order by e.at, e.id
                limit :limit
                """)
                .param("person", person)
                .param("letter", letter)
                .param("limit", limit)
                .query((row, number) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("actor_id", UUID.class),
                        row.getString("name"),
                        row.getObject("part_id", UUID.class)))
                .list();
    }

    /// Lets what is due for a person wait, longer each time, and after six times for good: an hour in all.
    ///
    /// @return how often something of it was tried at most
    int postpone(UUID person, Instant now) {
        return jdbc.sql("""
                with due as (
                    update notifications.notification
                    set mail_tries = mail_tries + 1,
                        mail_at = case when mail_tries < 5 then :now + interval '1 minute' * (2 ^ mail_tries) end
                    where person_id = :person and mail_at <= :now and mail_id is null and read_at is null
                      and not withdrawn
                    returning mail_tries)
                select coalesce(max(mail_tries), 0) from due
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
