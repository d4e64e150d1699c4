package org.samverk.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BrokenLinkTable {
    private final JdbcClient jdbc;

    BrokenLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BrokenPage> list(@Nullable UUID viewer, Cursor after, int rows) {
        return jdbc.sql("""
                select p.id, s.kind, p.path, p.title, b.hrefs, b.found_at
                from upkeep.broken_link b
                join sites.page p on p.id = b.page_id and p.state = 'live'
                join sites.site s on s.id = p.site_id
                join access.visible_to(:viewer) v on v = p.id
                where (b.found_at, b.page_id) < (:at, :id)
                order by b.found_at desc, b.page_id desc limit :rows
                """)
                .param("viewer", viewer)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("rows", rows)
                .query(BrokenLinkTable::page)
                .list();
    }

    /// Reads the links of all live pages, in their texts and their blocks, and keeps those that lead nowhere. It reads
    /// every page, so it is for the night.
    void look(Instant now) {
        jdbc.sql("""
                with address as (
                    select case s.kind when 'public' then '/public/' else '/pages/' end || a.path as path
                    from (select p.site_id, p.path from sites.page p where p.state = 'live'
                          union
                          select r.site_id, r.path from sites.redirect r
                          join sites.page p on p.id = r.page_id and p.state = 'live'
                          union
                          select p.site_id, e.path from sites.page_version e
                          join sites.page p on p.id = e.page_id and p.state = 'live') a
                    join sites.site s on s.id = a.site_id),
                link as (
                    select distinct p.id as page_id, h #>> '{}' as href,
                        rtrim(regexp_replace(h #>> '{}', '[?#].*$', ''), '/') as path
                    from sites.page p
                    join revisions.revision r on r.id = p.revision_id
                    cross join lateral jsonb_path_query(jsonb_build_array(r.content::jsonb, p.blocks), '$.**.href') h
                    where p.state = 'live' and jsonb_typeof(h) = 'string'),
                broken as (
                    select l.page_id, array_agg(l.href order by l.href) as hrefs
                    from link l
                    where (l.path ~ '^/(pages|public)/.'
                           and not exists (select from unnest(:others) o where starts_with(l.path || '/', o))
                           and not exists (select from address a where a.path = l.path))
                       or (l.path ~ '^/files/[0-9a-f-]{36}$'
                           and not exists (select from files.file f where f.id::text = substr(l.path, 8)))
                    group by l.page_id),
                mended as (
                    delete from upkeep.broken_link k
                    where not exists (select from broken b where b.page_id = k.page_id))
                insert into upkeep.broken_link (page_id, hrefs, found_at)
                select page_id, hrefs, :now from broken
                on conflict (page_id) do update set hrefs = excluded.hrefs
                """)
                .param("others", SiteKind.others().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static BrokenPage page(ResultSet row, int number) throws SQLException {
        return new BrokenPage(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                List.of((String[]) row.getArray("hrefs").getArray()),
                row.getTimestamp("found_at").toInstant());
    }
}
