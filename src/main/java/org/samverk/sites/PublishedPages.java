package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Live pages for lists outside: feeds and search engines.
@Service
public class PublishedPages {
    private static final int EXCERPT = 300;
    private final JdbcClient jdbc;

    PublishedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The pages whose text was published last, those first, with how each begins.
    ///
    /// @param within the path of a page: it and what lies below it; null for the whole site
    public List<PublishedPage> newest(Actor actor, SiteKind site, @Nullable String within, int limit) {
        return jdbc.sql("""
                select p.id, s.kind, p.path, p.title, p.language, p.published_at, r.content
                from sites.page p
                join sites.site s on s.id = p.site_id
                join revisions.revision r on r.id = p.revision_id
                join access.visible_to(:viewer) v on v = p.id
                where p.site_id = (select t.id from sites.site t where t.kind = :site) and p.state = 'live'
                  and (:within::text is null or p.path = :within or starts_with(p.path, :within || '/'))
                order by p.published_at desc, p.id desc limit :limit
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("within", within)
                .param("limit", limit)
                .query((row, number) ->
                        page(row, RichText.parse(row.getString("content")).excerpt(EXCERPT)))
                .list();
    }

    /// All pages of a site, at most as many as asked for.
    public List<PublishedPage> all(Actor actor, SiteKind site, int limit) {
        return jdbc.sql("""
                select p.id, s.kind, p.path, p.title, p.language, p.published_at
                from sites.page p
                join sites.site s on s.id = p.site_id
                join access.visible_to(:viewer) v on v = p.id
                where s.kind = :site and p.state = 'live'
                order by p.path limit :limit
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("limit", limit)
                .query((row, number) -> page(row, ""))
                .list();
    }

    private static PublishedPage page(ResultSet row, String excerpt) throws SQLException {
        return new PublishedPage(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                row.getString("language"),
                row.getTimestamp("published_at").toInstant(),
                excerpt);
    }
}
