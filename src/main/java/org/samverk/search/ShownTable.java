package org.samverk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is shown of hits is read again as it is now, by the one rule about who sees what: a second net.
@Repository
class ShownTable {
    private final JdbcClient jdbc;

    ShownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Shown(
            UUID id,
            String kind,
            String title,
            String path,
            @Nullable UUID groupId,
            @Nullable String group) {}

    Map<UUID, Shown> subjects(@Nullable UUID viewer, Collection<UUID> ids) {
        return byId(jdbc.sql("""
                select s.id, s.kind, s.title, s.path, g.id as group_id, g.title as group_name
                from access.subject s
                join access.visible_to(:viewer) v on v = s.id
                left join lateral (
                    select n.id, n.title
                    from access.subject n join access.visible_to(:viewer) v on v = n.id
                    where n.id = s.group_id and n.id <> s.id) g on true
                where s.id = any(:ids) and s.withdrawn_at is null
                """)
                .param("viewer", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ShownTable::shown)
                .list());
    }

    Map<UUID, Shown> people(@Nullable UUID viewer, Collection<UUID> ids) {
        return byId(jdbc.sql("""
                select p.id, 'person' as kind, p.name as title, '/people/' || p.username as path, null::uuid as group_id,
                       nullif(concat_ws(', ', nullif(d.title, ''), u.name), '') as group_name
                from access.principal p
                join access.people_visible_to(:viewer) v on v = p.id
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where p.id = any(:ids) and p.active
                """)
                .param("viewer", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ShownTable::shown)
                .list());
    }

    private static Map<UUID, Shown> byId(Collection<Shown> rows) {
        var found = new HashMap<UUID, Shown>();
        rows.forEach(row -> found.put(row.id(), row));
        return found;
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("path"),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"));
    }
}
