package org.samverk.publicweb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of visits.
@Repository
class VisitTable {
    private final JdbcClient jdbc;

    VisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds to what was counted on a day before.
    void add(LocalDate day, Map<String, Long> counted) {
        var paths = counted.keySet().stream().sorted().toArray(String[]::new);
        var counts = List.of(paths).stream().map(counted::get).toArray(Long[]::new);
        jdbc.sql("""
                insert into publicweb.visit (day, path, page_id, visits)
                select :day, c.path, p.id, c.visits
                from unnest(:paths, :counts) c (path, visits)
                left join sites.site s on s.kind = 'public'
                left join sites.page p on p.site_id = s.id and p.path = c.path and p.state = 'live'
                on conflict (day, path) do update set visits = visit.visits + excluded.visits, page_id = excluded.page_id
                """)
                .param("day", day)
                .param("paths", paths)
                .param("counts", counts)
                .update();
    }

    List<PageVisits> most(@Nullable UUID viewer, LocalDate since, VisitCursor after, int limit) {
        return jdbc.sql("""
                select p.id, p.path, p.title, t.visits
                from (select v.page_id, sum(v.visits)::bigint as visits
                      from publicweb.visit v where v.day >= :since and v.page_id is not null group by v.page_id) t
                join sites.page p on p.id = t.page_id and p.state = 'live'
                join access.visible_to(:viewer) v on v = p.id
                where (t.visits, p.id) < (:visits, :id)
                order by t.visits desc, p.id desc limit :limit
                """)
                .param("viewer", viewer)
                .param("since", since)
                .param("visits", after.visits())
                .param("id", after.id())
                .param("limit", limit)
                .query(VisitTable::visits)
                .list();
    }

    List<PageVisits> unread(@Nullable UUID viewer, LocalDate since, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select p.id, p.path, p.title, 0 as visits
                from sites.page p
                join access.visible_to(:viewer) v on v = p.id
                where p.site_id = (select s.id from sites.site s where s.kind = 'public') and p.state = 'live'
                  and p.published_at < :since
                  and (:after::uuid is null
                       or (p.published_at, p.id) > (select a.published_at, a.id from sites.page a where a.id = :after))
                  and not exists (select from publicweb.visit t where t.page_id = p.id and t.day >= :since)
                order by p.published_at, p.id limit :limit
                """)
                .param("viewer", viewer)
                .param("since", since)
                .param("after", after)
                .param("limit", limit)
                .query(VisitTable::visits)
                .list();
    }

    private static PageVisits visits(ResultSet row, int number) throws SQLException {
        return new PageVisits(
                row.getObject("id", UUID.class), row.getString("path"), row.getString("title"), row.getLong("visits"));
    }
}
