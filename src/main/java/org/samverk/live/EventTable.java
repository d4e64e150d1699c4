package org.samverk.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventTable {
    /// Where the nodes are woken.
    static final String CHANNEL = "samverk_live";

    /// The payload that tells of sessions, not of events.
    static final String SESSIONS = "sessions";

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes an event and wakes the nodes when the transaction commits. What lies an hour back is no news.
    void insert(
            @Nullable UUID subject,
            @Nullable UUID person,
            @Nullable UUID actor,
            String kind,
            @Nullable String about,
            Instant at) {
        jdbc.sql("""
                with told as (
                    insert into live.event (subject_id, person_id, actor_id, kind, about, at)
                    select :subject, :person, :actor, :kind, :about, :at
                    where :at > now() - interval '1 hour'
                    returning id)
                select pg_notify('samverk_live', '') from told
                """)
                .param("subject", subject)
                .param("person", person)
                .param("actor", actor)
                .param("kind", kind)
                .param("about", about)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> 0)
                .list();
    }

    /// What the database shows right now.
    String snapshot() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    /// What was committed since a snapshot, for each of these people who may know of it as things are now. One
    /// statement: what it reads and the snapshot that it tells are the same moment, so reading on from that skips
    /// nothing and repeats nothing, in whichever order transactions committed.
    ///
    /// @param until nothing that this snapshot does not show; null for no bound
    News since(String since, @Nullable String until, Collection<UUID> people) {
        var rows = jdbc.sql("""
                with news as materialized (
                    select * from live.event e
                    where e.xact >= pg_snapshot_xmin(:since::pg_snapshot)
                      and not pg_visible_in_snapshot(e.xact, :since::pg_snapshot)
                      and e.xact < pg_snapshot_xmax(pg_current_snapshot())
                      and (:until::pg_snapshot is null or pg_visible_in_snapshot(e.xact, :until::pg_snapshot)))
                select pg_current_snapshot()::text as snapshot, (select count(*) from news) as total, told.*
                from (values (1)) as once
                left join (
                    select e.id, e.kind, e.subject_id, s.group_id, e.about, e.actor_id = p.id as own, p.id as person_id
                    from news e
                    join access.principal p on p.id = any(:people) and p.active and p.kind <> 'system'
                    left join access.subject s on s.id = e.subject_id
                    where (e.person_id is null or e.person_id = p.id)
                      and (e.subject_id is null
                           or exists (select from access.visible_to(p.id) v where v = e.subject_id))
                    ) told on true
                order by told.id
                """)
                .param("since", since)
                .param("until", until)
                .param("people", people.toArray(UUID[]::new))
                .query(EventTable::row)
                .list();
        var first = rows.getFirst();
        var deliveries =
                rows.stream().map(Row::delivery).filter(Objects::nonNull).toList();
        return new News(first.snapshot(), first.total(), deliveries);
    }

    /// Takes away what nobody can ask for any more; the table never holds more than some hours.
    void sweep(Instant before) {
        jdbc.sql("delete from live.event where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Row(String snapshot, int total, News.@Nullable Delivery delivery) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("snapshot"), row.getInt("total"), delivery(row));
    }

    private static News.@Nullable Delivery delivery(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        if (person == null) {
            return null;
        }
        var event = new News.Event(
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("about"),
                row.getBoolean("own") ? true : null);
        return new News.Delivery(person, event);
    }
}
