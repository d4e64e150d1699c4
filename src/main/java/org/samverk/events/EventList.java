package org.samverk.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Events that are live, as a reader sees them.
@Repository
class EventList {
    private static final String SELECT = """
            select e.*, p.title, s.kind, p.path, p.lead, p.language
            from events.event e
            join sites.page p on p.id = e.id and p.state = 'live' and p.type = 'event'
            join sites.site s on s.id = p.site_id and s.kind = coalesce(:site, s.kind)
            join access.visible_to(:viewer) v on v = e.id
            where e.live
            """;
    private final JdbcClient jdbc;

    EventList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param viewer null for a visitor
    /// @param site   null for both
    record Reader(@Nullable UUID viewer, @Nullable SiteKind site) {}

    Optional<Event> find(Reader reader, UUID id) {
        return asked(reader, SELECT + "and e.id = :id")
                .param("id", id)
                .query(EventList::event)
                .optional();
    }

    /// What is not over, the soonest first.
    List<Event> coming(Reader reader, Instant now, Cursor after, int limit) {
        return piece(asked(reader, SELECT + """
                and e.over_at > :now and (e.starts_at, e.id) > (:at, :id)
                order by e.starts_at, e.id limit :limit
                """), now, after, limit);
    }

    /// What is over, the latest first.
    List<Event> past(Reader reader, Instant now, Cursor before, int limit) {
        return piece(asked(reader, SELECT + """
                and e.over_at <= :now and (e.over_at, e.id) < (:at, :id)
                order by e.over_at desc, e.id desc limit :limit
                """), now, before, limit);
    }

    /// Whether visitors find any, past ones among them.
    boolean hasPublic() {
        return asked(new Reader(null, SiteKind.PUBLIC), "select exists (" + SELECT + ")")
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(Reader reader, String sql) {
        var site = reader.site();
        return jdbc.sql(sql)
                .param("viewer", reader.viewer())
                .param("site", site == null ? null : site.code(), Types.VARCHAR);
    }

    private static List<Event> piece(JdbcClient.StatementSpec asked, Instant now, Cursor cursor, int limit) {
        return asked.param("now", now.atOffset(ZoneOffset.UTC))
                .param("at", cursor.at().atOffset(ZoneOffset.UTC))
                .param("id", cursor.id())
                .param("limit", limit)
                .query(EventList::event)
                .list();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getString("title"),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("lead"),
                row.getString("language"),
                EventPageTable.fields(row));
    }
}
