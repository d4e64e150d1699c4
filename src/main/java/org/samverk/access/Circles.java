package org.samverk.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What the one rule needs to know of a group: how visible it is, and whether it is kept for reading only. Who is in
/// it:
/// [Memberships].
@Service
public class Circles {
    private final JdbcClient jdbc;

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Registers a group.
    public void create(UUID group, Visibility visibility) {
        jdbc.sql("insert into access.circle (id, visibility) values (:id, :visibility)")
                .param("id", group)
                .param("visibility", visibility.code())
                .update();
    }

    public void changeVisibility(UUID group, Visibility visibility) {
        jdbc.sql("update access.circle set visibility = :visibility where id = :id")
                .param("id", group)
                .param("visibility", visibility.code())
                .update();
    }

    /// Keeps the groups for reading only.
    public void archive(Collection<UUID> groups, Instant at) {
        jdbc.sql("update access.circle set archived_at = :at where id = any(:ids) and archived_at is null")
                .param("ids", groups.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void bringBack(Collection<UUID> groups) {
        jdbc.sql("update access.circle set archived_at = null where id = any(:ids)")
                .param("ids", groups.toArray(UUID[]::new))
                .update();
    }
}
