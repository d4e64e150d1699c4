package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads where groups are, for lists of links.
@Repository
class GroupLinkTable {
    private final JdbcClient jdbc;

    GroupLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GroupLink> links(Actor actor, int limit) {
        return jdbc.sql("""
                select g.id, g.name, s.path, g.tint, g.cover_id
                from access.membership m
                join access.visible_to(:viewer) v on v = m.group_id
                join access.subject s on s.id = m.group_id
                join access.circle c on c.id = m.group_id and c.archived_at is null
                join groups.profile g on g.id = m.group_id
                where m.person_id = :viewer and m.role <> 'follower'
                order by s.active_at desc, s.id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query(GroupLinkTable::link)
                .list();
    }

    /// Those that the reader follows without taking part.
    List<GroupLink> followed(Actor actor, int limit) {
        return jdbc.sql("""
                select g.id, g.name, s.path, g.tint, g.cover_id
                from access.membership m
                join access.visible_to(:viewer) v on v = m.group_id
                join access.subject s on s.id = m.group_id
                join access.circle c on c.id = m.group_id and c.archived_at is null
                join groups.profile g on g.id = m.group_id
                where m.person_id = :viewer and m.role = 'follower'
                order by s.active_at desc, s.id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query(GroupLinkTable::link)
                .list();
    }

    /// The groups of somebody else whose members the reader may see.
    List<GroupLink> linksOf(Actor actor, UUID person, int limit) {
        return jdbc.sql("""
                select g.id, g.name, s.path, g.tint, g.cover_id
                from access.membership m
                join access.visible_to(:viewer) v on v = m.group_id
                join access.subject s on s.id = m.group_id
                join access.circle c on c.id = m.group_id and c.archived_at is null
                join groups.profile g on g.id = m.group_id
                where m.person_id = :person and m.role <> 'follower'
                  and (c.visibility in ('open', 'moderated')
                       or exists (select from access.membership mine
                                  where mine.group_id = m.group_id and mine.person_id = :viewer
                                    and mine.role <> 'follower'))
                order by s.active_at desc, s.id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("person", person)
                .param("limit", limit)
                .query(GroupLinkTable::link)
                .list();
    }

    private static GroupLink link(ResultSet row, int number) throws SQLException {
        return new GroupLink(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("path"),
                row.getObject("tint", Integer.class),
                row.getObject("cover_id", UUID.class));
    }
}
