package org.samverk.sections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SectionTable {
    private static final String SELECT = """
            select c.page_id, s.kind, p.path, p.title, c.rule, c.made_at
            from sections.section c
            join sites.page p on p.id = c.page_id
            join sites.site s on s.id = p.site_id
            join access.visible_to(:viewer) v on v = p.id
            """;
    private final JdbcClient jdbc;

    SectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A section has the rule of the one that it lies in.
    ///
    /// @return whether none began there
    boolean insert(UUID page, @Nullable UUID by, Instant at) {
        return jdbc.sql("""
                insert into sections.section (page_id, rule, made_by, made_at)
                values (:page,
                        coalesce((select c.rule from sections.section c where c.page_id = sections.of_page(:page)), 'any'),
                        :by, :at)
                on conflict do nothing
                """)
                        .param("page", page)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean delete(UUID page) {
        return jdbc.sql("delete from sections.section where page_id = :page")
                        .param("page", page)
                        .update()
                > 0;
    }

    void rule(UUID page, boolean decided) {
        jdbc.sql("update sections.section set rule = :rule where page_id = :page")
                .param("page", page)
                .param("rule", decided ? "decided" : "any")
                .update();
    }

    /// The section that a page lies in.
    Optional<Section> around(@Nullable UUID viewer, UUID page) {
        return jdbc.sql(SELECT + " where c.page_id = sections.of_page(:page)")
                .param("viewer", viewer)
                .param("page", page)
                .query(SectionTable::section)
                .optional();
    }

    /// @param holder whose sections only, null for all
    List<Section> list(@Nullable UUID viewer, @Nullable UUID holder, Cursor before, int rows) {
        return jdbc.sql(SELECT + """
                where (c.made_at, c.page_id) < (:at, :id)
                  and (:holder::uuid is null
                       or c.page_id in (select h.section_id from sections.held_by(:holder) h))
                order by c.made_at desc, c.page_id desc limit :rows
                """)
                .param("viewer", viewer)
                .param("holder", holder)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("rows", rows)
                .query(SectionTable::section)
                .list();
    }

    @Nullable
    UUID begins(UUID page) {
        return jdbc.sql("select id from sections.of_page(:page) id where id is not null")
                .param("page", page)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    boolean takesDecidedOnly(UUID page) {
        return jdbc.sql("""
                select exists (select from sections.section c
                               where c.page_id = sections.of_page(:page) and c.rule = 'decided')
                """).param("page", page).query(Boolean.class).single();
    }

    /// Drafts of a page and of what lies below it lie in the section that begins nearest above them.
    void placeDrafts(UUID page) {
        jdbc.sql("""
                with recursive below (id) as (
                    select :page::uuid
                    union all
                    select p.id from below b join sites.page t on t.id = b.id
                    join sites.page p on p.site_id = t.site_id and p.parent_id = b.id)
                update sites.page_draft d set section_id = sections.of_page(coalesce(d.page_id, d.parent_id))
                where coalesce(d.page_id, d.parent_id) in (select id from below)
                """).param("page", page).update();
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        return new Section(
                row.getObject("page_id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                row.getString("rule").equals("decided"),
                row.getTimestamp("made_at").toInstant());
    }
}
