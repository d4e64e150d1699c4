package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pages as they stood. A version is what a page said and where it lay, from one moment to the next; the database sees
/// to it that no page says two things at once and no address means two pages.
@Repository
class PageVersionTable {
    private static final String SELECT = """
            select v.page_id as id, s.kind, v.parent_id, v.path, v.title, r.content, r.number, r.sha256, v.decision_id,
                   v.contact, v.language, v.live_from as published_at, v.live_from as reviewed_at, v.type, v.lead, v.blocks
            from sites.page_version v
            join sites.site s on s.id = v.site_id
            join revisions.revision r on r.id = v.revision_id
            join access.visible_to(:viewer) seen on seen = v.page_id
            """;
    private final JdbcClient jdbc;

    PageVersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// From this moment on the pages say, and lie, as their rows have it; for one that takes the address of another,
    /// not before that one left it.
    void begin(Collection<UUID> pages, Instant at) {
        end(pages, at);
        jdbc.sql("""
                insert into sites.page_version (page_id, site_id, parent_id, slug, path, position, title, revision_id,
                                                decision_id, contact, language, type, lead, blocks, live_from)
                select p.id, p.site_id, p.parent_id, p.slug, p.path, p.position, p.title, p.revision_id,
                       p.decision_id, p.contact, p.language, p.type, p.lead, p.blocks,
                       greatest(:at::timestamptz,
                                (select max(v.live_to) from sites.page_version v where v.page_id = p.id),
                                (select max(v.live_to) from sites.page_version v
                                 where v.site_id = p.site_id and v.path = p.path))
                from sites.page p where p.id = any(:pages)
                """)
                .param("pages", pages.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID page, Instant at) {
        end(List.of(page), at);
    }

    /// Readers do not see the pages like this any more from this moment on.
    private void end(Collection<UUID> pages, Instant at) {
        jdbc.sql("""
                update sites.page_version set live_to = greatest(:at::timestamptz, live_from)
                where page_id = any(:pages) and live_to is null
                """)
                .param("pages", pages.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Page> find(@Nullable UUID viewer, SiteKind site, String path, Instant at) {
        return jdbc.sql(SELECT + " where s.kind = :site and v.path = :path and v.live @> :at::timestamptz")
                .param("viewer", viewer)
                .param("site", site.code())
                .param("path", path)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PageTable::page)
                .optional();
    }

    Optional<Page> find(@Nullable UUID viewer, UUID page, Instant at) {
        return jdbc.sql(SELECT + " where v.page_id = :page and v.live @> :at::timestamptz")
                .param("viewer", viewer)
                .param("page", page)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PageTable::page)
                .optional();
    }

    /// What a page has been, the newest first. Who wrote it is told to those who may know of them.
    Slice<PageVersion> of(@Nullable UUID viewer, UUID page, Cursor before, int size) {
        var rows = jdbc.sql("""
                select v.id, s.kind, v.path, v.title, r.number, r.sha256, coalesce(v.note, r.note) as note, v.live_from, v.live_to,
                       case when access.is_employee(:viewer) then coalesce(v.author, a.name) end as author
                from sites.page_version v
                join sites.site s on s.id = v.site_id
                join revisions.revision r on r.id = v.revision_id
                join access.visible_to(:viewer) seen on seen = v.page_id
                left join access.principal a on a.id = r.author_id
                where v.page_id = :page
                  and (v.live_from, v.id) < (:at, :id)
                order by v.live_from desc, v.id desc limit :rows
                """)
                .param("viewer", viewer)
                .param("page", page)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("rows", size + 1)
                .query(PageVersionTable::version)
                .list();
        return Slice.of(rows, size, last -> new Cursor(last.from(), last.id()).toString());
    }

    private static PageVersion version(ResultSet row, int number) throws SQLException {
        return new PageVersion(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("kind")).address(row.getString("path")),
                row.getString("title"),
                row.getInt("number"),
                new Sha256(row.getString("sha256")),
                row.getString("author"),
                row.getString("note"),
                row.getTimestamp("live_from").toInstant(),
                instant(row.getTimestamp("live_to")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
