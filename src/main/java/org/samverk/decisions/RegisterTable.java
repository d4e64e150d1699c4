package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterTable {
    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One transaction at a time adds to the register; the others wait here.
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('decisions.entry'))")
                .query(Integer.class)
                .list();
    }

    Optional<RegisterEntry> newest() {
        return jdbc.sql("select * from decisions.entry order by position desc limit 1")
                .query(RegisterTable::entry)
                .optional();
    }

    int lastSerial(int year) {
        return jdbc.sql("select coalesce(max(serial), 0) from decisions.entry where year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(RegisterEntry entry) {
        jdbc.sql("""
                insert into decisions.entry
                    (position, year, serial, number, request_id, kind, outcome, title, question, reasons, decider_id,
                     decider_name, role_title, mandate_number, mandate_text, board_reference, case_number, revision_id,
                     revision_number, revision_sha256, decided_at, previous_hash, hash)
                values (:position, :year, :serial, :number, :request, :kind, :outcome, :title, :question, :reasons,
                        :decider, :name, :role, :mandateNumber, :mandateText, :board, :case, :revision,
                        :revisionNumber, :revisionSha256, :at, :previous, :hash)
                """)
                .param("position", entry.position())
                .param("year", entry.year())
                .param("serial", entry.serial())
                .param("number", entry.number())
                .param("request", entry.requestId())
                .param("kind", entry.kind().code())
                .param("outcome", entry.outcome().code())
                .param("title", entry.title())
                .param("question", entry.question())
                .param("reasons", entry.reasons())
                .param("decider", entry.deciderId())
                .param("name", entry.deciderName())
                .param("role", entry.roleTitle())
                .param("mandateNumber", entry.mandateNumber())
                .param("mandateText", entry.mandateText())
                .param("board", entry.boardReference())
                .param("case", entry.caseNumber())
                .param("revision", entry.revisionId())
                .param("revisionNumber", entry.revision())
                .param("revisionSha256", entry.revisionSha256().hex())
                .param("at", entry.decidedAt().atOffset(ZoneOffset.UTC))
                .param("previous", entry.previousHash().hex())
                .param("hash", entry.hash().hex())
                .update();
    }

    /// Entries that the viewer may read, the newest first.
    List<RegisterEntry> list(@Nullable UUID viewer, RegisterQuery query, long before, int limit) {
        return jdbc.sql("""
                select e.* from decisions.entry e join access.visible_to(:viewer) v on v = e.request_id
                where e.position < :before
                  and (:year::int is null or e.year = :year::int)
                  and (:words = '' or strpos(lower(concat_ws(' ', e.number, e.title, e.question, e.decider_name,
                                        e.role_title, e.mandate_number, e.case_number)), lower(:words)) > 0)
                order by e.position desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("before", before)
                .param("year", query.year())
                .param("words", query.words())
                .param("limit", limit)
                .query(RegisterTable::entry)
                .list();
    }

    /// Asked year by year, each for one entry: the register only grows.
    List<Integer> years(@Nullable UUID viewer) {
        return jdbc.sql("""
                select y from generate_series((select min(year) from decisions.entry),
                                              (select max(year) from decisions.entry)) y
                cross join lateral (select from decisions.entry e join access.visible_to(:viewer) v on v = e.request_id
                                    where e.year = y
                                    order by e.position desc limit 1) found
                order by y desc
                """).param("viewer", viewer).query(Integer.class).list();
    }

    Optional<RegisterEntry> find(@Nullable UUID viewer, String number) {
        return jdbc.sql("""
                select e.* from decisions.entry e join access.visible_to(:viewer) v on v = e.request_id
                where e.number = :number
                """)
                .param("viewer", viewer)
                .param("number", number)
                .query(RegisterTable::entry)
                .optional();
    }

    /// The whole register in its order; to be closed.
    Stream<RegisterEntry> all() {
        return jdbc
                .sql("select * from decisions.entry order by position")
                .withFetchSize(500)
                .query(RegisterTable::entry)
                .stream();
    }

    int report(long position, LocalDate day, UUID person, Instant at) {
        return jdbc.sql("""
                insert into decisions.report (position, reported_on, reported_by, recorded_at)
                values (:position, :day, :person, :at) on conflict do nothing
                """)
                .param("position", position)
                .param("day", day)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LocalDate> reportedOn(long position) {
        return jdbc.sql("select reported_on from decisions.report where position = :position")
                .param("position", position)
                .query(LocalDate.class)
                .optional();
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                row.getLong("position"),
                row.getInt("year"),
                row.getInt("serial"),
                row.getString("number"),
                row.getObject("request_id", UUID.class),
                DecisionKind.of(row.getString("kind")),
                Outcome.of(row.getString("outcome")),
                row.getString("title"),
                row.getString("question"),
                row.getString("reasons"),
                row.getObject("decider_id", UUID.class),
                row.getString("decider_name"),
                row.getString("role_title"),
                row.getString("mandate_number"),
                row.getString("mandate_text"),
                row.getString("board_reference"),
                row.getString("case_number"),
                row.getObject("revision_id", UUID.class),
                row.getInt("revision_number"),
                new Sha256(row.getString("revision_sha256")),
                row.getTimestamp("decided_at").toInstant(),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }
}
