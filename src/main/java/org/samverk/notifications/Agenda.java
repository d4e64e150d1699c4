package org.samverk.notifications;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Plans when each notification is due by mail and on devices.
@Component
class Agenda {
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ZoneId zone;

    Agenda(JdbcClient jdbc, TimeSource time, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.jdbc = jdbc;
        this.time = time;
        this.zone = zone;
    }

    /// Plans what people have just been told.
    ///
    /// @param preferences of those who have chosen anything
    void plan(UUID entry, Topic topic, Set<UUID> people, Map<UUID, Preference> preferences) {
        var now = now();
        var plans = people.stream()
                .map(person -> Plan.of(person, preferences.getOrDefault(person, Preference.STANDARD), topic, now))
                .toList();
        jdbc.sql("""
                update notifications.notification n
                set mail_at = p.mail_at, mail_way = p.mail_way, push_at = p.push_at
                from unnest(:people::uuid[], :mail::timestamptz[], :ways::text[], :push::timestamptz[])
                    as p (person_id, mail_at, mail_way, push_at)
                where n.entry_id = :entry and n.person_id = p.person_id and n.read_at is null
                """)
                .param("entry", entry)
                .param("people", plans.stream().map(Plan::key).toArray(UUID[]::new))
                .param("mail", plans.stream().map(Plan::mailAt).toArray(Timestamp[]::new))
                .param("ways", plans.stream().map(Plan::way).toArray(String[]::new))
                .param("push", plans.stream().map(Plan::pushAt).toArray(Timestamp[]::new))
                .update();
    }

    /// Plans anew what waits for a person who has chosen otherwise.
    void plan(UUID person, Preference preference) {
        var now = now();
        var plans = waiting(person).stream()
                .map(waiting -> Plan.of(waiting.id(), preference, Topic.of(waiting.kind()), now))
                .toList();
        jdbc.sql("""
                update notifications.notification n
                set mail_at = p.mail_at, mail_way = p.mail_way,
                    push_at = case when n.push_at is null then null else p.push_at end
                from unnest(:ids::uuid[], :mail::timestamptz[], :ways::text[], :push::timestamptz[])
                    as p (id, mail_at, mail_way, push_at)
                where n.id = p.id
                """)
                .param("ids", plans.stream().map(Plan::key).toArray(UUID[]::new))
                .param("mail", plans.stream().map(Plan::mailAt).toArray(Timestamp[]::new))
                .param("ways", plans.stream().map(Plan::way).toArray(String[]::new))
                .param("push", plans.stream().map(Plan::pushAt).toArray(Timestamp[]::new))
                .update();
    }

    private record Waiting(UUID id, String kind) {}

    private List<Waiting> waiting(UUID person) {
        return jdbc.sql("""
                select n.id, l.kind from notifications.notification n join notifications.line l on l.id = n.line_id
                where l.person_id = :person and l.read_at is null and n.read_at is null
                  and n.mail_id is null and n.mail_at is not null
                """)
                .param("person", person)
                .query((row, number) -> new Waiting(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private ZonedDateTime now() {
        return time.instant().atZone(zone);
    }

    /// @param key the person, or the notification
    private record Plan(
            UUID key,
            @Nullable Timestamp mailAt,
            @Nullable String way,
            @Nullable Timestamp pushAt) {
        static Plan of(UUID key, Preference preference, Topic topic, ZonedDateTime now) {
            var mail = preference.mailDue(topic, now);
            return new Plan(
                    key,
                    mail.map(due -> Timestamp.from(due.at().toInstant())).orElse(null),
                    mail.map(due -> due.way().code()).orElse(null),
                    preference
                            .pushDue(topic, now)
                            .map(at -> Timestamp.from(at.toInstant()))
                            .orElse(null));
        }
    }
}
