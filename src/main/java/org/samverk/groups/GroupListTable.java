package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads groups, each as one reader sees it.
@Repository
class GroupListTable {
    private final JdbcClient jdbc;

    GroupListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /// Those in which the person takes part and that are not archived, the liveliest first.
    List<Group> mine(Actor actor, String q, int limit) {
        return jdbc.sql("""
                select * from groups.known_to(:viewer)
                where role <> 'follower' and archived_at is null
                  and strpos(lower(name || ' ' || purpose), lower(:q)) > 0
                order by active_at desc, id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("q", q)
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// Those that the person follows without taking part and that are not archived, the liveliest first.
    List<Group> followed(Actor actor, int limit) {
        return jdbc.sql("""
                select * from groups.known_to(:viewer) where role = 'follower' and archived_at is null
                order by active_at desc, id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// Those that somebody asks the reader to take part in, the latest first.
    List<Group> inviting(Actor actor, int limit) {
        return jdbc.sql("""
                select g.* from groups.invitation i join groups.known_to(:viewer) g on g.id = i.group_id
                where i.person_id = :viewer and i.state = 'waiting' and g.archived_at is null
                order by i.at desc, i.id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// Those that the reader may read and has nothing to do with, most fitting first: they belong to the reader's
    /// unit or to the one above, or colleagues take part in them. Colleagues are a hundred of those who work in the
    /// same unit and the hundred who share most groups with the reader.
    List<Group> suggested(Actor actor, int limit) {
        return jdbc.sql("""
                select g.* from groups.fitting(:viewer, :limit) f join groups.known_to(:viewer) g on g.id = f.group_id
                order by f.weight desc, g.active_at desc, g.id
                """)
                .param("viewer", actor.id())
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// The sub-groups that the reader may know of, those that are archived last.
    List<Group> below(Actor actor, UUID parent, int limit) {
        return jdbc.sql("""
                select * from groups.known_to(:viewer) where parent_id = :parent
                order by archived_at is not null, name collate "sv-SE-x-icu", id
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("parent", parent)
                .param("limit", limit)
                .query(group(actor))
                .list();
    }

    /// Those that the reader may know of, the liveliest first.
    List<Group> list(Actor actor, GroupFilter filter, Cursor after, int limit) {
        var visibility = filter.visibility();
        return jdbc.sql("""
                select * from groups.known_to(:viewer)
                where strpos(lower(name || ' ' || purpose), lower(:q)) > 0
                  and (archived_at is not null) = (:scope = 'archived')
                  and (:scope <> 'mine' or role is not null)
                  and (:scope <> 'others' or role is null or role = 'follower')
                  and (:visibility::text is null or visibility = :visibility)
                  and (:unit::uuid is null or unit_id in (select people.unit_tree(:unit)))
                  and (active_at, id) < (:at, :after)
                order by active_at desc, id desc
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("q", filter.words().strip())
                .param("scope", filter.scope().name().toLowerCase(Locale.ROOT))
                .param("visibility", visibility == null ? null : visibility.code())
                .param("unit", filter.unitId())
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query(group(actor))
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
                row.getBoolean("invited"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("active_at").toInstant(),
                instant(row, "archived_at"),
                shape(row));
    }

    private static GroupShape shape(ResultSet row) throws SQLException {
        return new GroupShape(
                GroupTemplate.find(row.getString("template")).orElse(null),
                row.getObject("parent_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"),
                Set.of((String[]) row.getArray("tools_off").getArray()),
                row.getObject("tint", Integer.class),
                row.getObject("cover_id", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
