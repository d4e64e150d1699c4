package org.samverk.sections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may do what in which section.
@Repository
class PermissionTable {
    private final JdbcClient jdbc;

    PermissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param person null when it is a unit's
    void insert(UUID section, SectionAct act, @Nullable UUID person, @Nullable UUID unit, Instant at) {
        jdbc.sql("""
                insert into sections.permission (section_id, act, person_id, unit_id, since)
                values (:section, :act, :person, :unit, :at) on conflict do nothing
                """)
                .param("section", section)
                .param("act", act.code())
                .param("person", person)
                .param("unit", unit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID section, UUID id) {
        jdbc.sql("delete from sections.permission where section_id = :section and id = :id")
                .param("section", section)
                .param("id", id)
                .update();
    }

    List<Permission> of(UUID section) {
        return jdbc.sql("""
                select r.id as permission_id, r.act, p.id, p.username, p.name, p.photo_id, u.name as unit
                from sections.permission r
                left join access.principal p on p.id = r.person_id
                left join people.unit u on u.id = r.unit_id
                where r.section_id = :section
                order by coalesce(u.name, p.name) collate "sv-SE-x-icu", r.id
                """)
                .param("section", section)
                .query(PermissionTable::permission)
                .list();
    }

    /// What a person may do where a page lies.
    Set<SectionAct> acts(UUID person, UUID page) {
        return acts(jdbc.sql("select act from sections.held_by(:person) where section_id = sections.of_page(:page)")
                .param("person", person)
                .param("page", page)
                .query(String.class)
                .list());
    }

    Set<UUID> sections(UUID person) {
        return Set.copyOf(jdbc.sql("select distinct section_id from sections.held_by(:person)")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    boolean ownsAny(UUID person) {
        return jdbc.sql("select exists (select from sections.held_by(:person) where act = 'own')")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    Set<UUID> holders(UUID section, Collection<SectionAct> acts) {
        return Set.copyOf(jdbc.sql("select sections.holders(:section, :acts)")
                .param("section", section)
                .param("acts", acts.stream().map(SectionAct::code).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /// The names of those who own the section that a page lies in, one after the other; empty for none.
    String owners(UUID page) {
        return jdbc.sql("""
                select coalesce(string_agg(coalesce(u.name, p.name), ', ' order by coalesce(u.name, p.name)), '')
                from sections.permission r
                left join access.principal p on p.id = r.person_id
                left join people.unit u on u.id = r.unit_id
                where r.section_id = sections.of_page(:page) and r.act = 'own'
                """).param("page", page).query(String.class).single();
    }

    private static Set<SectionAct> acts(List<String> codes) {
        return codes.stream().map(SectionAct::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Permission permission(ResultSet row, int number) throws SQLException {
        return new Permission(
                row.getObject("permission_id", UUID.class),
                SectionAct.of(row.getString("act")),
                PersonRef.ofNullable(row, ""),
                row.getString("unit"));
    }
}
