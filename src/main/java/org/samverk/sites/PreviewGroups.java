package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The groups with whose members' eyes somebody may look at a draft: their own.
@Repository
public class PreviewGroups {
    private final JdbcClient jdbc;

    PreviewGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record OwnGroup(UUID id, String name) {}

    /// In the order of their names, at most a hundred.
    public List<OwnGroup> of(Actor actor) {
        return jdbc.sql("""
                select s.id, s.title from access.membership m
                join access.subject s on s.id = m.group_id
                join access.visible_to(:viewer) v on v = s.id
                where m.person_id = :viewer and m.role <> 'follower'
                order by s.title, s.id limit 100
                """)
                .param("viewer", actor.id())
                .query((row, number) -> new OwnGroup(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }
}
