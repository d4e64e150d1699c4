package org.samverk.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the clock does to rounds.
@Repository
class ClosingTable {
    private final JdbcClient jdbc;

    ClosingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> ended(Instant now) {
        return jdbc.sql("select id from advice.round where closed_at is null and closes_at <= :now limit 100")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /// What ends soon, but for rounds that were no longer than that from the start.
    List<UUID> ending(Instant now, Instant soon) {
        return jdbc.sql("""
                select id from advice.round
                where closed_at is null and closes_at > :now and closes_at <= :soon and not reminded
                  and closes_at - opened_at > cast(:soon as timestamptz) - cast(:now as timestamptz)
                limit 100
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", soon.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    void reminded(UUID id) {
        jdbc.sql("update advice.round set reminded = true where id = :id")
                .param("id", id)
                .update();
    }

    void extend(UUID id, UUID person, Instant until, String reason, Instant now) {
        jdbc.sql("""
                insert into advice.extension (round_id, person_id, until, reason, at)
                values (:id, :person, :until, :reason, :now)
                """)
                .param("id", id)
                .param("person", person)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update advice.round set closes_at = :until, reminded = false where id = :id")
                .param("id", id)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Extension> extensions(UUID id) {
        return jdbc.sql("select until, reason, at from advice.extension where round_id = :id order by at")
                .param("id", id)
                .query((row, number) -> new Extension(
                        row.getTimestamp("until").toInstant(),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    List<UUID> toReview(LocalDate today) {
        return jdbc.sql("""
                select id from advice.round where not review_told and review_on <= :today limit 100
                """).param("today", today).query(UUID.class).list();
    }

    void reviewTold(UUID id) {
        jdbc.sql("update advice.round set review_told = true where id = :id")
                .param("id", id)
                .update();
    }

    /// Who asked, and who wrote what it came to.
    Set<UUID> answerable(UUID id) {
        return Set.copyOf(jdbc.sql("""
                select s.owner_id from access.subject s where s.id = :id
                union
                select o.author_id from advice.outcome o where o.round_id = :id
                """).param("id", id).query(UUID.class).list());
    }
}
