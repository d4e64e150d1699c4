package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PageArchiveTable {
    private static final String SELECT = """
            select p.id, s.kind, p.parent_id, p.slug, p.path, p.title, p.archived_at,
                   coalesce(p.expires_at <= p.archived_at, false) as expired
            from sites.page p
            join sites.site s on s.id = p.site_id
            join access.visible_to(:viewer) seen on seen = p.id
            where p.state = 'archived'
            """;
    private final JdbcClient jdbc;

    PageArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void archive(UUID page, Instant at) {
        jdbc.sql("update sites.page set state = 'archived', archived_at = :at where id = :page")
                .param("page", page)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void expire(UUID page, @Nullable Instant at) {
        jdbc.sql("update sites.page set expires_at = :at where id = :page")
                .param("page", page)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Of a live page that has been looked up for the actor.
    Optional<Instant> expires(UUID page) {
        return jdbc.sql(
                        "select expires_at from sites.page where id = :page and state = 'live' and expires_at is not null")
                .param("page", page)
                .query((row, number) -> row.getTimestamp("expires_at").toInstant())
                .optional();
    }

    void restore(UUID page, String path, Instant at) {
        jdbc.sql("""
                update sites.page set state = 'live', archived_at = null, expires_at = null, path = :path, slug = :slug, published_at = :at
                where id = :page
                """)
                .param("page", page)
                .param("path", path)
                .param("slug", path.substring(path.lastIndexOf('/') + 1))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ArchivedPage> find(@Nullable UUID viewer, UUID page) {
        return jdbc.sql(SELECT + " and p.id = :page for no key update of p")
                .param("viewer", viewer)
                .param("page", page)
                .query(PageArchiveTable::archived)
                .optional();
    }

    Slice<ArchivedPage> list(@Nullable UUID viewer, Cursor before, int size) {
        var rows = jdbc.sql(SELECT + """
                 and (p.archived_at, p.id) < (:at, :id) order by p.archived_at desc, p.id desc limit :rows
                """)
                .param("viewer", viewer)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("rows", size + 1)
                .query(PageArchiveTable::archived)
                .list();
        return Slice.of(rows, size, last -> new Cursor(last.at(), last.id()).toString());
    }

    private static ArchivedPage archived(ResultSet row, int number) throws SQLException {
        return new ArchivedPage(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getObject("parent_id", UUID.class),
                row.getString("slug"),
                row.getString("path"),
                row.getString("title"),
                row.getTimestamp("archived_at").toInstant(),
                row.getBoolean("expired"));
    }
}
