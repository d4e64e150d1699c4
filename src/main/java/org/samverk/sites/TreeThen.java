package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/// Menus as they stood, and where a page lay.
@Service
public class TreeThen {
    private static final String LINKS = """
            select v.page_id as id, v.parent_id, s.kind, v.path, v.title, v.language
            from sites.page_version v
            join sites.site s on s.id = v.site_id
            join access.visible_to(:viewer) seen on seen = v.page_id
            where s.kind = :site and v.live @> :at::timestamptz
            """;
    private static final String IN_ORDER = " order by v.position, v.title, v.page_id limit 500";
    private static final UUID FIRST = new UUID(0, 0);
    private final JdbcClient jdbc;

    TreeThen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The site's sections, in their order of then.
    public List<PageLink> sections(Actor actor, SiteKind site, Moment moment) {
        return ask(LINKS + " and v.below = s.id" + IN_ORDER, actor, site, moment)
                .query(links(moment))
                .list();
    }

    /// The sections and what lay right below them.
    public List<PageLink> twoLevels(Actor actor, SiteKind site, Moment moment) {
        return ask(LINKS + """
                 and v.below in (
                    select t.id from sites.site t where t.kind = :site
                    union all
                    select a.page_id from sites.site t
                    join sites.page_version a on a.below = t.id and a.live @> :at::timestamptz
                    where t.kind = :site)
                """ + IN_ORDER, actor, site, moment)
                .query(links(moment))
                .list();
    }

    /// What the menu beside a page showed: the pages above it, those beside each of these, and those below it.
    public List<PageLink> around(Actor actor, Page page, Moment moment) {
        return ask(LINKS + """
                 and v.id in (
                    select b.id from sites.site t
                    join sites.page_version a on a.site_id = t.id and a.path = any(:paths)
                         and a.live @> :at::timestamptz
                    join sites.page_version b on b.below = a.page_id and b.live @> :at::timestamptz
                    where t.kind = :site
                    union
                    select a.id from sites.site t
                    join sites.page_version a on a.site_id = t.id and a.path = :section and a.live @> :at::timestamptz
                    where t.kind = :site)
                """ + IN_ORDER, actor, page.site(), moment)
                .param("paths", PageTree.wayTo(page.path()))
                .param("section", page.section())
                .query(links(moment))
                .list();
    }

    /// The pages that the site had, in the order of their keys, a slice at a time.
    ///
    /// @param after the key of the last page of the slice before; what is no key begins from the start
    public Slice<PageLink> list(Actor actor, SiteKind site, Moment moment, @Nullable String after, int size) {
        var rows = ask(LINKS + " and v.page_id > :after order by v.page_id limit :rows", actor, site, moment)
                .param("after", key(after))
                .param("rows", size + 1)
                .query(links(moment))
                .list();
        return Slice.of(rows, size, last -> last.id().toString());
    }

    /// Where the page lay at the moment that had this address last before it, or else first after it.
    public Optional<PageLink> elsewhere(Actor actor, SiteKind site, String path, Moment moment) {
        return ask("""
                select v.page_id as id, v.parent_id, s.kind, v.path, v.title, v.language
                from ((select b.page_id, 1 as choice from sites.page_version b
                       join sites.site t on t.id = b.site_id and t.kind = :site
                       where b.path = :path and b.live_from <= :at order by b.live_from desc limit 1)
                      union all
                      (select b.page_id, 2 from sites.page_version b
                       join sites.site t on t.id = b.site_id and t.kind = :site
                       where b.path = :path and b.live_from > :at order by b.live_from limit 1)) near
                join sites.page_version v on v.page_id = near.page_id and v.live @> :at::timestamptz
                join sites.site s on s.id = v.site_id and s.kind = :site
                join access.visible_to(:viewer) seen on seen = v.page_id
                order by near.choice limit 1
                """, actor, site, moment)
                .param("path", path)
                .query(links(moment))
                .optional();
    }

    /// Whether there was a page at this address that the actor may see.
    public boolean wasHere(Actor actor, SiteKind site, String path) {
        return jdbc.sql("""
                select exists (select from sites.page_version v
                               join sites.site s on s.id = v.site_id and s.kind = :site
                               join access.visible_to(:viewer) seen on seen = v.page_id
                               where v.path = :path and v.live_to > v.live_from)
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    static UUID key(@Nullable String text) {
        try {
            return text == null ? FIRST : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return FIRST;
        }
    }

    private StatementSpec ask(String sql, Actor actor, SiteKind site, Moment moment) {
        return jdbc.sql(sql)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("at", moment.at().atOffset(ZoneOffset.UTC));
    }

    private static RowMapper<PageLink> links(Moment moment) {
        return (row, number) -> link(row, moment);
    }

    private static PageLink link(ResultSet row, Moment moment) throws SQLException {
        return new PageLink(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                row.getString("language"),
                moment.query());
    }
}
