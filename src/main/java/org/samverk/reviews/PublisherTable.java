package org.samverk.reviews;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who may put everything live everywhere.
@Repository
class PublisherTable {
    private final JdbcClient jdbc;

    PublisherTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> all() {
        return Set.copyOf(jdbc.sql(
                        "select id from access.principal where active and kind = 'member' and 'publisher' = any(roles)")
                .query(UUID.class)
                .list());
    }
}
