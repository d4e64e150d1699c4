package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Menus, ways back, and old addresses.
@Service
public class PageTree {
    private static final String LINKS = """
            select p.id, p.parent_id, s.kind, p.path, p.title, p.language
            from sites.page p
            join sites.site s on s.id = p.site_id
            join access.visible_to(:viewer) v on v = p.id
            where s.kind = :site and p.state = 'live'
            """;
    private final JdbcClient jdbc;

    PageTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The site's sections, in their order.
    public List<PageLink> sections(Actor actor, SiteKind site) {
        return jdbc.sql(LINKS + " and p.parent_id is null order by p.position, p.title, p.id limit 100")
                .param("viewer", actor.id())
                .param("site", site.code())
                .query(PageTree::link)
                .list();
    }

    /// What lies right below a page, in its order.
    public List<PageLink> below(Actor actor, SiteKind site, UUID page) {
        return jdbc.sql(LINKS + " and p.parent_id = :page order by p.position, p.title, p.id limit 100")
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("page", page)
                .query(PageTree::link)
                .list();
    }

    /// The sections and what lies right below them, for the front page.
    public List<PageLink> twoLevels(Actor actor, SiteKind site) {
        return jdbc.sql(LINKS + """
                 and p.id in (
                    select a.id from sites.site t join sites.page a on a.site_id = t.id and a.parent_id is null
                    where t.kind = :site
                    union
                    select b.id from sites.site t
                    join sites.page a on a.site_id = t.id and a.parent_id is null
                    join sites.page b on b.site_id = t.id and b.parent_id = a.id
                    where t.kind = :site)
                order by p.position, p.title, p.id limit 500
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .query(PageTree::link)
                .list();
    }

    /// What the menu beside a page shows: the pages above it, those beside each of these, and those below it.
    public List<PageLink> around(Actor actor, Page page) {
        return jdbc.sql(LINKS + """
                 and p.id in (
                    select b.id from sites.site t
                    join sites.page a on a.site_id = t.id and a.path = any(:paths) and a.state = 'live'
                    join sites.page b on b.site_id = t.id and b.parent_id = a.id
                    where t.kind = :site
                    union
                    select a.id from sites.site t join sites.page a on a.site_id = t.id and a.path = :section and a.state = 'live'
                    where t.kind = :site)
                order by p.position, p.title, p.id limit 500
                """)
                .param("viewer", actor.id())
                .param("site", page.site().code())
                .param("paths", wayTo(page.path()))
                .param("section", page.section())
                .query(PageTree::link)
                .list();
    }

    /// The pages of the site, each before those below it, a slice at a time.
    ///
    /// @param after the key of the last page of the slice before; what is no page's key begins from the start
    public Slice<PageLink> list(Actor actor, SiteKind site, @Nullable String after, int size) {
        var rows = jdbc.sql(LINKS + """
                 and replace(p.path, '/', chr(1)) collate "C" > coalesce(
                        (select replace(l.path, '/', chr(1)) from sites.page l
                         where l.id = :after and l.site_id = p.site_id), '') collate "C"
                order by replace(p.path, '/', chr(1)) collate "C" limit :rows
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("after", TreeThen.key(after))
                .param("rows", size + 1)
                .query(PageTree::link)
                .list();
        return Slice.of(rows, size, last -> last.id().toString());
    }

    /// Where an address that has changed, or was another system's, leads now.
    public Optional<PageLink> moved(Actor actor, SiteKind site, String path) {
        return jdbc.sql(LINKS + """
                 and p.id = (select r.page_id from sites.redirect r where r.site_id = p.site_id and r.path = :path)
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("path", ImportLinks.normal(path))
                .query(PageTree::link)
                .optional();
    }

    /// Pages that hold the words, the best first.
    ///
    /// @param words as people type them; empty finds nothing
    public List<PageLink> search(Actor actor, SiteKind site, String words, int limit) {
        return search(actor, site, null, words, limit);
    }

    /// @param within the path of a page: finds it and what lies below it; null for the whole site
    public List<PageLink> search(Actor actor, SiteKind site, @Nullable String within, String words, int limit) {
        return jdbc.sql(LINKS + """
                 and (:within::text is null or p.path = :within or starts_with(p.path, :within || '/'))
                 and p.words @@ (websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words))
                order by ts_rank_cd(p.words, websearch_to_tsquery('swedish', :words)
                             || websearch_to_tsquery('english', :words)) desc, p.id
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("site", site.code())
                .param("within", within)
                .param("words", words)
                .param("limit", limit)
                .query(PageTree::link)
                .list();
    }

    /// Leads an old address to a page.
    void redirect(SiteKind site, String path, UUID page) {
        jdbc.sql("""
                insert into sites.redirect (site_id, path, page_id)
                select s.id, :path, :page from sites.site s where s.kind = :site
                on conflict (site_id, path) do update set page_id = excluded.page_id
                """)
                .param("site", site.code())
                .param("path", path)
                .param("page", page)
                .update();
    }

    /// The path itself and those of the pages above it.
    static String[] wayTo(String path) {
        return IntStream.rangeClosed(1, path.length())
                .filter(end -> end == path.length() || path.charAt(end) == '/')
                .mapToObj(end -> path.substring(0, end))
                .toArray(String[]::new);
    }

    static PageLink link(ResultSet row, int number) throws SQLException {
        return new PageLink(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                row.getString("language"),
                "");
    }
}
