package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads groups that nobody administers any more, whoever may know of them: only administrators of the organisation
/// ask (ADR 52).
@Repository
class OrphanedGroupTable {
    private final JdbcClient jdbc;

    OrphanedGroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    List<OrphanedGroup> list(int limit) {
        return jdbc.sql(SELECT + " order by g.name collate \"sv-SE-x-icu\", g.id limit :limit")
                .param("limit", limit)
                .query(OrphanedGroupTable::group)
                .list();
    }

    Optional<OrphanedGroup> find(UUID id) {
        return jdbc.sql(SELECT + " and g.id = :id")
                .param("id", id)
                .query(OrphanedGroupTable::group)
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*)::int from groups.orphaned()")
                .query(Integer.class)
                .single();
    }

    /// Employees who can act: those who take part first, the others only by words.
    List<Appointee> appointees(UUID group, String q, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, m.person_id is not null as inside
                from access.principal p
                left join access.membership m on m.person_id = p.id and m.group_id = :group and m.role <> 'follower'
                where p.active and p.kind = 'member' and (m.person_id is not null or :q <> '')
                  and strpos(lower(p.name || ' ' || p.username), lower(:q)) > 0
                order by m.person_id is null, p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("group", group)
                .param("q", q)
                .param("limit", limit)
                .query((row, number) -> new Appointee(PersonRef.of(row, number), row.getBoolean("inside")))
                .list();
    }

    private static OrphanedGroup group(ResultSet row, int number) throws SQLException {
        return new OrphanedGroup(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                Visibility.of(row.getString("visibility")),
                row.getBoolean("archived"),
                row.getInt("members"),
                row.getString("formerly"));
    }

    private static final String SELECT = """
            select g.id, g.slug, g.name, c.visibility, c.archived_at is not null as archived,
                   (select count(*)::int from access.membership m join access.principal p on p.id = m.person_id and p.active
                    where m.group_id = g.id and m.role <> 'follower') as members,
                   coalesce((select string_agg(p.name, ', ' order by p.name collate "sv-SE-x-icu", p.id)
                             from access.membership m join access.principal p on p.id = m.person_id
                             where m.group_id = g.id and m.role = 'administrator'), '') as formerly
            from groups.orphaned() o
            join groups.profile g on g.id = o
            join access.circle c on c.id = g.id
            where true
            """;
}
