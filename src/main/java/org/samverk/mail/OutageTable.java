package org.samverk.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutageTable {
    private final JdbcClient jdbc;

    OutageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Outage> find() {
        return jdbc.sql("""
                select o.since, o.reason, (select count(*) from mail.message where state = 'queued') as waiting
                from mail.outage o
                """)
                .query((row, number) -> new Outage(
                        row.getTimestamp("since").toInstant(), row.getString("reason"), row.getInt("waiting")))
                .optional();
    }

    /// @return whether it has just begun
    boolean begin(Instant since, String reason) {
        return jdbc.sql("insert into mail.outage (since, reason) values (:since, :reason) on conflict do nothing")
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /// @return whether there was one
    boolean end() {
        return jdbc.sql("delete from mail.outage").update() == 1;
    }
}
