package org.samverk.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SearchTable {
    private final JdbcClient jdbc;

    SearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Subjects whose titles hold all the words, or their beginnings.
    ///
    /// @param each the most of each kind, the best first
    List<Hit> subjects(@Nullable UUID viewer, SearchWords words, int each) {
        return jdbc.sql("""
                with found as (
                    select s.id, s.kind, s.title, s.path, s.group_id, s.active_at,
                           row_number() over (
                               partition by s.kind
                               order by to_tsvector('simple', s.title) @@ to_tsquery('simple', :prefixes) desc,
                                        s.active_at desc, s.id desc) as place
                    from access.subject s join access.visible_to(:viewer) v on v = s.id
                    where s.withdrawn_at is null
                      and (to_tsvector('simple', s.title) @@ to_tsquery('simple', :prefixes)
                           or to_tsvector('swedish', s.title) @@ plainto_tsquery('swedish', :text)))
                select f.kind, f.title, f.path, f.active_at, g.title as group_name
                from found f
                left join lateral (
                    select n.title
                    from access.subject n join access.visible_to(:viewer) v on v = n.id
                    where n.id = f.group_id and n.id <> f.id) g on true
                where f.place <= :each
                order by f.kind, f.place
                """)
                .param("viewer", viewer)
                .param("prefixes", words.prefixes())
                .param("text", words.text())
                .param("each", each)
                .query((row, number) -> new Hit(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getString("group_name"),
                        row.getTimestamp("active_at").toInstant()))
                .list();
    }
}
