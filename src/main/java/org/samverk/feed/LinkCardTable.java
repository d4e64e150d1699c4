package org.samverk.feed;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkCardTable {
    private final JdbcClient jdbc;

    LinkCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is at these addresses, as far as the viewer may see it.
    List<LinkCard> find(@Nullable UUID viewer, Collection<String> paths) {
        return jdbc.sql("""
                select s.kind, s.title, s.path, t.step, t.state
                from access.subject s
                join access.visible_to(:viewer) v on v = s.id
                left join chain.station t on t.subject_id = s.id
                where s.path = any(:paths)
                  and s.kind in ('post', 'idea', 'draft', 'decision', 'page', 'group', 'news')
                union all
                select 'person', p.name, '/people/' || p.username, null, null
                from access.principal p join access.people_visible_to(:viewer) v on v = p.id
                where p.active and p.username = any(:usernames)
                """)
                .param("viewer", viewer)
                .param("paths", paths.toArray(String[]::new))
                .param(
                        "usernames",
                        paths.stream()
                                .filter(path -> path.startsWith("/people/"))
                                .map(path -> path.substring("/people/".length()))
                                .toArray(String[]::new))
                .query((row, number) -> new LinkCard(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getString("step"),
                        row.getString("state")))
                .list();
    }
}
