package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PageDraftTable {
    /// Of a page that the reader sees, or of one to come.
    private static final String SELECT = """
            select d.*, s.kind, a.name as author
            from sites.page_draft d
            join sites.site s on s.id = d.site_id
            join access.principal a on a.id = d.author_id
            left join access.visible_to(:viewer) seen on seen = d.page_id
            where (d.page_id is null or seen is not null)
            """;
    private static final String BEFORE = """
             and (d.changed_at, d.id) < (:at, :id) order by d.changed_at desc, d.id desc limit :rows
            """;
    private final JdbcClient jdbc;

    PageDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, PageDraftFields fields, UUID author, Instant at) {
        fill(jdbc.sql("""
                insert into sites.page_draft (id, page_id, site_id, parent_id, title, content, contact, language, base,
                                              author_id, goes_live_at, changed_at, type, lead, blocks)
                select :id, :page, s.id, :parent, :title, :content, :contact, :language, :base, :author, :live, :at,
                       coalesce(p.type, 'page'), coalesce(p.lead, ''), coalesce(p.blocks, '[]')
                from sites.site s left join sites.page p on p.id = :page where s.kind = :site
                """), id, fields, author, at)
                .param("page", fields.pageId())
                .param("site", fields.place().site().code())
                .update();
    }

    /// @return whether nobody has saved it since this edition
    boolean update(UUID id, int edition, PageDraftFields fields, UUID author, Instant at) {
        return fill(jdbc.sql("""
                update sites.page_draft set parent_id = :parent, title = :title, content = :content,
                    contact = :contact, language = :language, base = :base, author_id = :author,
                    goes_live_at = :live, problem = null, changed_at = :at, edition = edition + 1
                where id = :id and edition = :edition
                """), id, fields, author, at)
                        .param("edition", edition)
                        .update()
                > 0;
    }

    private static StatementSpec fill(StatementSpec sql, UUID id, PageDraftFields fields, UUID author, Instant at) {
        var text = fields.text();
        return sql.param("id", id)
                .param("parent", fields.place().parentId())
                .param("title", text.title())
                .param("content", text.content().canonicalJson())
                .param("contact", text.contact())
                .param("language", text.language())
                .param("base", fields.base())
                .param("author", author)
                .param(
                        "live",
                        fields.goesLiveAt() == null ? null : fields.goesLiveAt().atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    void fail(UUID id, String problem) {
        jdbc.sql("update sites.page_draft set problem = :problem, goes_live_at = null where id = :id")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    Optional<PageDraft> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id")
                .param("viewer", viewer)
                .param("id", id)
                .query(PageDraftTable::draft)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<PageDraft> lock(@Nullable UUID viewer, UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id for update of d")
                .param("viewer", viewer)
                .param("id", id)
                .query(PageDraftTable::draft)
                .optional();
    }

    Optional<PageDraft> ofPage(@Nullable UUID viewer, UUID page) {
        return jdbc.sql(SELECT + " and d.page_id = :page")
                .param("viewer", viewer)
                .param("page", page)
                .query(PageDraftTable::draft)
                .optional();
    }

    /// @param section the page at which the section begins that it lies in
    void place(UUID id, @Nullable UUID section) {
        jdbc.sql("update sites.page_draft set section_id = :section where id = :id")
                .param("section", section)
                .param("id", id)
                .update();
    }

    Slice<PageDraft> list(@Nullable UUID viewer, Cursor before, int size) {
        return list(jdbc.sql(SELECT + BEFORE), viewer, before, size);
    }

    /// Those that lie in one of the sections.
    Slice<PageDraft> listIn(@Nullable UUID viewer, Collection<UUID> sections, Cursor before, int size) {
        var rows = jdbc.sql(SELECT + " and d.section_id = any(:sections)" + BEFORE)
                .param("sections", sections.toArray(UUID[]::new));
        return list(rows, viewer, before, size);
    }

    private static Slice<PageDraft> list(StatementSpec sql, @Nullable UUID viewer, Cursor before, int size) {
        var rows = sql.param("viewer", viewer)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("rows", size + 1)
                .query(PageDraftTable::draft)
                .list();
        return Slice.of(rows, size, last -> new Cursor(last.changedAt(), last.id()).toString());
    }

    private static PageDraft draft(ResultSet row, int number) throws SQLException {
        var place = new Place(SiteKind.of(row.getString("kind")), row.getObject("parent_id", UUID.class));
        var text = new PageText(
                row.getString("title"),
                RichText.parse(row.getString("content")),
                row.getString("contact"),
                row.getString("language"));
        return new PageDraft(
                row.getObject("id", UUID.class),
                new PageDraftFields(
                        row.getObject("page_id", UUID.class),
                        place,
                        text,
                        row.getInt("base"),
                        instant(row.getTimestamp("goes_live_at"))),
                row.getInt("edition"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                row.getString("problem"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
