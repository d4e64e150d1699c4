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

    record Row(
            UUID id,
            String kind,
            String title,
            String path,
            @Nullable UUID groupId,
            @Nullable String group) {}

    Map<UUID, Row> subjects(@Nullable UUID viewer, Collection<UUID> ids) {
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

    Map<UUID, Row> people(@Nullable UUID viewer, Collection<UUID> ids) {
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

    /// Names of people, groups and units, as far as the viewer may know of them.
    Map<UUID, String> names(@Nullable UUID viewer, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select p.id, p.name from access.principal p join access.people_visible_to(:viewer) v on v = p.id
                where p.id = any(:ids)
                union all
                select s.id, s.title from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.id = any(:ids) and s.kind = 'group'
                union all
                select u.id, u.name from people.unit u where u.id = any(:ids) and access.is_employee(:viewer)
                """)
                .param("viewer", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    private static Map<UUID, Row> byId(Collection<Row> rows) {
        var found = new HashMap<UUID, Row>();
        rows.forEach(row -> found.put(row.id(), row));
        return found;
    }

    private static Row shown(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("path"),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"));
    }
}
