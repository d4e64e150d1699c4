package org.samverk.groups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is written of groups. [GroupListTable] reads them.
@Repository
class GroupTable {
    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when another group has the address already
    boolean insert(UUID id, String slug, GroupFields.Valid fields, @Nullable UUID parent, UUID creator, Instant at) {
        return jdbc.sql("""
                insert into groups.profile (id, slug, name, purpose, template, parent_id, unit_id, tools_off, tint,
                                            created_by, created_at)
                values (:id, :slug, :name, :purpose, :template, :parent, :unit, :off, :tint, :creator, :at)
                on conflict (slug) do nothing
                """)
                        .params(shape(fields, off(fields)))
                        .param("id", id)
                        .param("slug", slug)
                        .param("template", code(fields.template()))
                        .param("parent", parent)
                        .param("creator", creator)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(UUID id, GroupFields.Valid fields, Set<String> toolsOff) {
        jdbc.sql("""
                update groups.profile
                set name = :name, purpose = :purpose, unit_id = :unit, tools_off = :off, tint = :tint
                where id = :id
                """).params(shape(fields, toolsOff)).param("id", id).update();
    }

    void updateCover(UUID id, @Nullable UUID file) {
        jdbc.sql("update groups.profile set cover_id = :file where id = :id")
                .param("id", id)
                .param("file", file)
                .update();
    }

    /// The group itself and its sub-groups, locked until the transaction ends.
    List<UUID> withSubGroups(UUID id) {
        return jdbc.sql("select id from groups.profile where id = :id or parent_id = :id order by id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /// The group itself and those of its sub-groups that were archived with it.
    List<UUID> archivedTogether(UUID id) {
        return jdbc.sql("""
                select g.id from groups.profile g join access.circle c on c.id = g.id
                where g.id = :id
                   or (g.parent_id = :id and c.archived_at = (select archived_at from access.circle where id = :id))
                order by g.id
                """).param("id", id).query(UUID.class).list();
    }

    private static Map<String, @Nullable Object> shape(GroupFields.Valid fields, Set<String> toolsOff) {
        var shape = new HashMap<String, @Nullable Object>();
        shape.put("name", fields.name());
        shape.put("purpose", fields.purpose());
        shape.put("unit", fields.unitId());
        shape.put("tint", fields.tint());
        shape.put("off", toolsOff.toArray(String[]::new));
        return shape;
    }

    private static Set<String> off(GroupFields.Valid fields) {
        if (fields.toolsOff() != null) {
            return fields.toolsOff();
        }
        return fields.template() == null ? Set.of() : fields.template().toolsOff();
    }

    private static @Nullable String code(@Nullable GroupTemplate template) {
        return template == null ? null : template.code();
    }
}
