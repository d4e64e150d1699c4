package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExchangeTable {
    private final JdbcClient jdbc;

    ExchangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID request, String kind, String words, @Nullable LocalDate until, UUID person, Instant at) {
        jdbc.sql("""
                insert into decisions.exchange (request_id, kind, words, until, person_id, at)
                values (:request, :kind, :words, :until, :person, :at)
                """)
                .param("request", request)
                .param("kind", kind)
                .param("words", words)
                .param("until", until)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In the order in which they were said.
    List<Exchange> of(@Nullable UUID viewer, UUID request) {
        return jdbc.sql("""
                select x.kind, x.words, x.until, x.at, p.id, p.username, p.name, p.photo_id
                from decisions.exchange x
                join access.visible_to(:viewer) v on v = x.request_id
                join access.principal p on p.id = x.person_id
                where x.request_id = :request
                order by x.at, x.id
                limit 200
                """)
                .param("viewer", viewer)
                .param("request", request)
                .query(ExchangeTable::exchange)
                .list();
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        return new Exchange(
                row.getString("kind"),
                row.getString("words"),
                row.getObject("until", LocalDate.class),
                PersonRef.of(row, number),
                row.getTimestamp("at").toInstant());
    }
}
