package org.samverk.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// RoundOutcomes: only added to.
@Repository
class OutcomeTable {
    private final JdbcClient jdbc;

    OutcomeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID round, String statement, @Nullable LocalDate reviewOn, UUID author, Instant now) {
        jdbc.sql("""
                insert into advice.outcome (round_id, version, statement, review_on, author_id, written_at)
                select :round, 1 + count(*), :statement, cast(:review as date), :author, :now
                from advice.outcome where round_id = :round
                """)
                .param("round", round)
                .param("statement", statement)
                .param("review", reviewOn)
                .param("author", author)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update advice.round set review_on = :review, review_told = false where id = :round")
                .param("review", reviewOn)
                .param("round", round)
                .update();
    }

    List<RoundOutcome> list(UUID round) {
        return jdbc.sql("""
                select o.*, p.id as author_ref_id, p.username as author_ref_username, p.name as author_ref_name,
                       p.photo_id as author_ref_photo_id
                from advice.outcome o join access.principal p on p.id = o.author_id
                where o.round_id = :round order by o.version desc limit 50
                """)
                .param("round", round)
                .query((row, number) -> new RoundOutcome(
                        row.getInt("version"),
                        row.getString("statement"),
                        row.getObject("review_on", LocalDate.class),
                        PersonRef.of(row, "author_ref_"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
