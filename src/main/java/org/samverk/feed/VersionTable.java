package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VersionTable {
    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The post's row is locked first, so that numbers have no gap when somebody saves twice at once.
    void keep(UUID post) {
        jdbc.sql("select id from feed.post where id = :post for update")
                .param("post", post)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into feed.version (post_id, number, content, written_at)
                select p.id, coalesce((select max(v.number) from feed.version v where v.post_id = p.id), 0) + 1,
                       p.content, coalesce(p.edited_at, p.created_at)
                from feed.post p where p.id = :post
                """).param("post", post).update();
    }

    List<PostVersion> list(@Nullable UUID viewer, UUID post, int limit) {
        return jdbc.sql("""
                select n.number, n.content, n.written_at
                from (select v.post_id, v.number, v.content, v.written_at from feed.version v where v.post_id = :post
                      union all
                      select p.id, coalesce((select max(v.number) from feed.version v where v.post_id = p.id), 0) + 1,
                             p.content, coalesce(p.edited_at, p.created_at)
                      from feed.post p where p.id = :post) n
                join access.visible_to(:viewer) w on w = n.post_id
                order by n.number desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("post", post)
                .param("limit", limit)
                .query((row, number) -> new PostVersion(
                        row.getInt("number"),
                        RichText.parse(row.getString("content")),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
