package org.samverk.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When and where events are: of live pages and of drafts.
@Repository
class EventPageTable {
    private final JdbcClient jdbc;

    EventPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a page or of a draft.
    Optional<EventFields> find(UUID id) {
        return jdbc.sql("select e.* from events.event e where e.id = :id")
                .param("id", id)
                .query((row, number) -> fields(row))
                .optional();
    }

    /// Whether a draft is one of an event of which nobody has said when it is.
    boolean lacksStart(UUID draft) {
        return jdbc.sql("""
                select exists (select from sites.page_draft d
                               where d.id = :id and d.type = 'event'
                                 and not exists (select from events.event e where e.id in (d.id, d.page_id)))
                """).param("id", draft).query(Boolean.class).single();
    }

    void put(UUID id, EventFields fields, boolean live) {
        jdbc.sql("""
                insert into events.event
                    (id, starts_at, ends_at, over_at, all_day, place, address, map, sign_up, cancelled, live)
                values (:id, :startsAt, :endsAt, :overAt, :allDay, :place, :address, :map, :signUp, :cancelled, :live)
                on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    over_at = excluded.over_at, all_day = excluded.all_day, place = excluded.place,
                    address = excluded.address, map = excluded.map, sign_up = excluded.sign_up,
                    cancelled = excluded.cancelled, live = excluded.live
                """)
                .param("id", id)
                .param("startsAt", fields.startsAt().atOffset(ZoneOffset.UTC))
                .param(
                        "endsAt",
                        fields.endsAt() == null ? null : fields.endsAt().atOffset(ZoneOffset.UTC))
                .param("overAt", fields.overAt().atOffset(ZoneOffset.UTC))
                .param("allDay", fields.allDay())
                .param("place", fields.place())
                .param("address", fields.address())
                .param("map", fields.map())
                .param("signUp", fields.signUp())
                .param("cancelled", fields.cancelled())
                .param("live", live)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from events.event where id = :id").param("id", id).update();
    }

    static EventFields fields(ResultSet row) throws SQLException {
        var ends = row.getTimestamp("ends_at");
        return new EventFields(
                instant(row, "starts_at"),
                ends == null ? null : ends.toInstant(),
                instant(row, "over_at"),
                row.getBoolean("all_day"),
                row.getString("place"),
                row.getString("address"),
                row.getString("map"),
                row.getString("sign_up"),
                row.getBoolean("cancelled"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
