package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupTable {
    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when another group has the address already
    boolean insert(UUID id, String slug, GroupFields.Valid fields, UUID creator, Instant at) {
        return jdbc.sql("""
                insert into groups.profile (id, slug, name, purpose, created_by, created_at)
                values (:id, :slug, :name, :purpose, :creator, :at)
                on conflict (slug) do nothing
                """)
                        .param("id", id)
                        .param("slug", slug)
                        .param("name", fields.name())
                        .param("purpose", fields.purpose())
                        .param("creator", creator)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(UUID id, GroupFields.Valid fields) {
        jdbc.sql("update groups.profile set name = :name, purpose = :purpose where id = :id")
                .param("id", id)
                .param("name", fields.name())
                .param("purpose", fields.purpose())
                .update();
    }

    Optional<Group> find(Actor actor, String slug) {
        return jdbc.sql("select * from groups.known_to(:viewer) where slug = :slug")
                .param("viewer", actor.id())
                .param("slug", slug)
                .query(group(actor))
                .optional();
    }

    Optional<Group> find(Actor actor, UUID id) {
        return jdbc.sql("select * from groups.known_to(:viewer) where id = :id")
                .param("viewer", actor.id())
                .param("id", id)
                .query(group(actor))
                .optional();
    }

    /// Those in which the person takes part, the liveliest first.
    List<Group> mine(Actor actor, String q, int limit) {
        return jdbc.sql("""
                select * from groups.known_to(:viewer)
                where role <> 'follower' and strpos(lower(name || ' ' || purpose), lower(:q)) > 0
                order by active_at desc, id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("q", q)
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// Those that the reader may know of, the liveliest first.
    ///
    /// @param others leaves out those in which the reader takes part
    /// @param after  the last one of the slice before
    List<Group> list(
            Actor actor, String q, @Nullable Visibility visibility, boolean others, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from groups.known_to(:viewer)
                where strpos(lower(name || ' ' || purpose), lower(:q)) > 0
                  and (not :others or role is null or role = 'follower')
                  and (:visibility::text is null or visibility = :visibility)
                  and (:after::uuid is null
                       or (active_at, id) < (select active_at, id from groups.known_to(:viewer) where id = :after))
                order by active_at desc, id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("q", q)
                .param("visibility", visibility == null ? null : visibility.code())
                .param("others", others)
                .param("after", after)
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    List<GroupLink> links(Actor actor, int limit) {
        return jdbc.sql("""
                select g.id, g.name, s.path
                from access.membership m
                join access.visible_to(:viewer) v on v = m.group_id
                join access.subject s on s.id = m.group_id
                join groups.profile g on g.id = m.group_id
                where m.person_id = :viewer and m.role <> 'follower'
                order by s.active_at desc, s.id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query((row, number) ->
                        new GroupLink(row.getObject("id", UUID.class), row.getString("name"), row.getString("path")))
                .list();
    }

    /// The groups of somebody else whose members the reader may see.
    List<GroupLink> linksOf(Actor actor, UUID person, int limit) {
        return jdbc.sql("""
                select g.id, g.name, s.path
                from access.membership m
                join access.visible_to(:viewer) v on v = m.group_id
                join access.subject s on s.id = m.group_id
                join access.circle c on c.id = m.group_id
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
                .query((row, number) ->
                        new GroupLink(row.getObject("id", UUID.class), row.getString("name"), row.getString("path")))
                .list();
    }

    private static RowMapper<Group> group(Actor actor) {
        return (row, number) -> group(actor, row);
    }

    private static Group group(Actor actor, ResultSet row) throws SQLException {
        var visibility = Visibility.of(row.getString("visibility"));
        var code = row.getString("role");
        var role = code == null ? null : MembershipRole.of(code);
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("purpose"),
                visibility,
                row.getInt("members"),
                role,
                GroupRules.canRead(actor, visibility, role),
                row.getBoolean("applied"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("active_at").toInstant());
    }
}
