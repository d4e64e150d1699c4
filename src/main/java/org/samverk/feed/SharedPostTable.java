package org.samverk.feed;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SharedPostTable {
    private static final int EXCERPT = 280;
    private final JdbcClient jdbc;

    SharedPostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the posts that the viewer sees and that stand.
    List<SharedPost> find(@Nullable UUID viewer, Collection<UUID> ids) {
        return jdbc.sql("""
                select p.*, g.title as group_name
                from feed.post_read p
                join access.visible_to(:viewer) v on v = p.id
                left join lateral (
                    select s.title from access.subject s join access.visible_to(:viewer) w on w = s.id
                    where s.id = p.group_id) g on true
                where p.id = any(:ids) and p.deleted_at is null and p.publish_at is null
                """)
                .param("viewer", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> shared(PostTable.post(row), row.getString("group_name")))
                .list();
    }

    private static SharedPost shared(Post post, @Nullable String group) {
        return new SharedPost(post.id(), post.author(), post.content().excerpt(EXCERPT), post.createdAt(), group);
    }
}
