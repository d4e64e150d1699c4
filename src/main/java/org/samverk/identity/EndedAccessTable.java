package org.samverk.identity;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What those who have left lose.
@Repository
class EndedAccessTable {
    private final JdbcClient jdbc;

    EndedAccessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Ends what those of these people have who are not active.
    void close(Collection<UUID> people) {
        jdbc.sql("""
                with gone as materialized (
                    select id from access.principal where id = any(:people) and not active),
                tokens as (delete from identity.token where person_id in (select id from gone)),
                links as (delete from identity.invitation where person_id in (select id from gone))
                delete from web.spring_session where principal_name in (select id::text from gone)
                """).param("people", people.toArray(UUID[]::new)).update();
    }
}
