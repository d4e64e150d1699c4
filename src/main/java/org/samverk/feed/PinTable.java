package org.samverk.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PinTable {
    private final JdbcClient jdbc;

    PinTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is pinned in a group and the viewer may see, the newest pin first.
    List<UUID> list(@Nullable UUID viewer, UUID group) {
        return jdbc.sql("""
                select n.post_id from feed.pin n join access.visible_to(:viewer) v on v = n.post_id
                where n.group_id = :group
                order by n.pinned_at desc
                """)
                .param("viewer", viewer)
                .param("group", group)
                .query(UUID.class)
                .list();
    }

    boolean isPinned(UUID post) {
        return jdbc.sql("select exists (select from feed.pin where post_id = :post)")
                .param("post", post)
                .query(Boolean.class)
                .single();
    }

    /// How many are pinned beside this one, with the group locked until the transaction ends.
    int lockOthers(UUID group, UUID post) {
        jdbc.sql("select id from access.circle where id = :group for no key update")
                .param("group", group)
                .query(UUID.class)
                .list();
        return jdbc.sql("select count(*) from feed.pin where group_id = :group and post_id <> :post")
                .param("group", group)
                .param("post", post)
                .query(Integer.class)
                .single();
    }

    void put(UUID post, UUID group, UUID by, Instant at) {
        jdbc.sql("""
                insert into feed.pin (post_id, group_id, pinned_by, pinned_at) values (:post, :group, :by, :at)
                on conflict (post_id) do nothing
                """)
                .param("post", post)
                .param("group", group)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID post) {
        jdbc.sql("delete from feed.pin where post_id = :post")
                .param("post", post)
                .update();
    }
}
