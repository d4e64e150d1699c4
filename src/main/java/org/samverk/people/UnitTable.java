package org.samverk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tree of units, as it is read.
@Repository
class UnitTable {
    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Each after the one that it belongs to.
    List<Unit> tree() {
        return jdbc.sql("""
                with recursive tree (id, parent_id, name, depth, place) as (
                    select id, parent_id, name, 0, array [name collate "sv-SE-x-icu"]
                    from people.unit where parent_id is null
                    union all
                    select u.id, u.parent_id, u.name, t.depth + 1, t.place || (u.name collate "sv-SE-x-icu")
                    from people.unit u join tree t on u.parent_id = t.id)
                select id, parent_id, name, depth from tree order by place
                """).query(Unit.class).list();
    }

    /// Each after the one that it belongs to, with how many work in the unit itself.
    List<OrganisationUnit> organisation() {
        return jdbc.sql("""
                with recursive tree (id, parent_id, name, members, head_id, depth, place) as (
                    select id, parent_id, name, members, head_id, 0, array [name collate "sv-SE-x-icu", id::text]
                    from people.unit where parent_id is null
                    union all
                    select u.id, u.parent_id, u.name, u.members, u.head_id, t.depth + 1,
                           t.place || array[u.name collate "sv-SE-x-icu", u.id::text]
                    from people.unit u join tree t on u.parent_id = t.id)
                select t.id, t.parent_id, t.name, t.members, t.depth, p.id as head_id, p.username as head_username,
                       p.name as head_name, p.photo_id as head_photo_id
                from tree t left join access.principal p on p.id = t.head_id and p.active
                order by t.place
                """).query(UnitTable::unit).list();
    }

    private static OrganisationUnit unit(ResultSet row, int number) throws SQLException {
        return new OrganisationUnit(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getInt("depth"),
                row.getInt("members"),
                PersonRef.ofNullable(row, "head_"));
    }
}
