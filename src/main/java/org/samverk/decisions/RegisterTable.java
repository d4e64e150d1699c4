package org.samverk.decisions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                .query(EntryRow::entry)
                .optional();
    }

    int lastSerial(int year) {
        return jdbc.sql("select coalesce(max(serial), 0) from decisions.entry where year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(RegisterEntry entry) {
        var more = entry.more();
        jdbc.sql("""
                insert into decisions.entry
                    (position, year, serial, number, request_id, kind, outcome, title, question, reasons, decider_id,
                     decider_name, role_title, mandate_number, mandate_text, board_reference, case_number, revision_id,
                     revision_number, revision_sha256, decided_at, previous_hash, hash, form, board, amount, conditions,
                     holder_id, holder_name, relation, earlier_number)
                values (:position, :year, :serial, :number, :request, :kind, :outcome, :title, :question, :reasons,
                        :decider, :name, :role, :mandateNumber, :mandateText, :board, :case, :revision,
                        :revisionNumber, :revisionSha256, :at, :previous, :hash, :form, :forBoard, :amount, :conditions,
                        :holder, :holderName, :relation, :earlier)
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
                .param("form", entry.form())
                .param("forBoard", more.board())
                .param("amount", more.amount())
                .param("conditions", more.conditions())
                .param("holder", more.holderId())
                .param("holderName", more.holderName())
                .param(
                        "relation",
                        more.relation() == null ? null : more.relation().code())
                .param("earlier", more.earlier())
                .param("previous", entry.previousHash().hex())
                .param("hash", entry.hash().hex())
                .update();
    }

    /// Entries that the viewer may read, the newest first. Form 1 does not name the board; the mandate does.
    List<RegisterEntry> list(@Nullable UUID viewer, RegisterQuery query, long before, int limit) {
        return jdbc.sql("""
                select e.*
                from decisions.entry e
                join access.visible_to(:viewer) v on v = e.request_id
                join decisions.request r on r.id = e.request_id
                left join decisions.mandate m on m.id = r.mandate_id
                left join decisions.report p on p.position = e.position
                where e.position < :before
                  and (:year::int is null or e.year = :year::int)
                  and (:kind = '' or e.kind = :kind)
                  and (:decider = ''
                       or e.decider_id = (select d.id from access.principal d where d.username = :decider))
                  and (:mandate = '' or e.mandate_number = :mandate)
                  and (:board = '' or coalesce(e.board, m.board) = :board)
                  and (:reported::boolean is null
                       or (e.kind = 'delegation' and (p.position is not null) = :reported::boolean))
                  and (:words = '' or strpos(lower(concat_ws(' ', e.number, e.title, e.question, e.decider_name,
                                        e.role_title, e.mandate_number, e.case_number)), lower(:words)) > 0)
                order by e.position desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("before", before)
                .param("year", query.year())
                .param("kind", query.kind())
                .param("decider", query.decider())
                .param("mandate", query.mandate())
                .param("board", query.board())
                .param("reported", query.reported())
                .param("words", query.words())
                .param("limit", limit)
                .query(EntryRow::entry)
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
                .query(EntryRow::entry)
                .optional();
    }

    /// The entries that correct or reconsider one, in their order.
    List<RegisterEntry> later(@Nullable UUID viewer, String number) {
        return jdbc.sql("""
                select e.* from decisions.entry e join access.visible_to(:viewer) v on v = e.request_id
                where e.earlier_number = :number
                order by e.position
                """)
                .param("viewer", viewer)
                .param("number", number)
                .query(EntryRow::entry)
                .list();
    }

    /// Whether the person has made a decision that they may read.
    ///
    /// @param kind empty for any
    boolean hasDecided(UUID person, String kind) {
        return jdbc.sql("""
                select exists (select from decisions.entry e join access.visible_to(:person) v on v = e.request_id
                               where e.decider_id = :person and (:kind = '' or e.kind = :kind))
                """)
                .param("person", person)
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    /// The boards for which delegation decisions that the viewer may read are still to be reported.
    List<BoardCount> unreported(@Nullable UUID viewer) {
        return jdbc.sql("""
                select coalesce(e.board, m.board) as board, count(*) as count
                from decisions.entry e
                join access.visible_to(:viewer) v on v = e.request_id
                join decisions.request r on r.id = e.request_id
                left join decisions.mandate m on m.id = r.mandate_id
                where e.kind = 'delegation' and not exists (select from decisions.report p where p.position = e.position)
                group by 1
                order by 1
                """).param("viewer", viewer).query(BoardCount.class).list();
    }
}
