package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;
import org.samverk.revisions.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RequestTable {
    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, DecisionProposal proposal, Revision revision, UUID decider, UUID asker, Instant at) {
        jdbc.sql("""
                insert into decisions.request
                    (id, kind, title, question, draft_id, revision_id, revision_number, sha256, decider_id, mandate_id,
                     board_reference, case_number, amount, audience, state, requested_by, requested_at)
                values (:id, :kind, :title, :question, :draft, :revision, :number, :sha256, :decider, :mandate,
                        :board, :case, :amount, :audience, 'requested', :asker, :at)
                """)
                .param("id", id)
                .param("kind", proposal.kind().code())
                .param("title", revision.title())
                .param("question", proposal.question())
                .param("draft", proposal.draftId())
                .param("revision", revision.id())
                .param("number", revision.number())
                .param("sha256", revision.sha256().hex())
                .param("decider", decider)
                .param("mandate", proposal.kind().isFormal() ? proposal.mandateId() : null)
                .param("board", proposal.boardReference())
                .param("case", proposal.caseNumber())
                .param("amount", proposal.amount())
                .param("audience", proposal.audience().code())
                .param("asker", asker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Holds the request until the transaction ends, so that of two acts at once the second finds it closed.
    void lock(UUID id) {
        jdbc.sql("select id from decisions.request where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    void close(UUID id, RequestState state, String reasons, String conditions, Instant at) {
        jdbc.sql("""
                update decisions.request
                set state = :state, reasons = :reasons, conditions = :conditions, closed_at = :at, deferred_until = null
                where id = :id
                """)
                .param("id", id)
                .param("state", state.code())
                .param("reasons", reasons)
                .param("conditions", conditions)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// It waits for its decider again.
    void reopen(UUID id) {
        jdbc.sql("update decisions.request set state = 'requested', reasons = null, closed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    void defer(UUID id, LocalDate until) {
        jdbc.sql("update decisions.request set deferred_until = :until, return_told = false where id = :id")
                .param("id", id)
                .param("until", until)
                .update();
    }

    /// What waits again after it was put off and was not told of; it is, from now on.
    List<UUID> comeBack(LocalDate today) {
        return jdbc.sql("""
                update decisions.request set return_told = true
                where state = 'requested' and deferred_until <= :today and not return_told
                returning id
                """).param("today", today).query(UUID.class).list();
    }

    boolean isWaiting(UUID revisionId) {
        return jdbc.sql("""
                select exists (select from decisions.request where revision_id = :revision and state = 'requested')
                """).param("revision", revisionId).query(Boolean.class).single();
    }

    Optional<DecisionRequest> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select r.* from decisions.request_shown r join access.visible_to(:viewer) v on v = r.id where r.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(RequestTable::request)
                .optional();
    }

    /// What the person put forward and what still waits or was sent back, the newest first.
    List<DecisionRequest> askedBy(UUID person) {
        return jdbc.sql("""
                select r.* from decisions.request_shown r join access.visible_to(:person) v on v = r.id
                where r.requested_by = :person
                order by r.requested_at desc, r.id desc
                limit 20
                """)
                .param("person", person)
                .query(RequestTable::request)
                .list();
    }

    static DecisionRequest request(ResultSet row, int number) throws SQLException {
        return new DecisionRequest(
                row.getObject("id", UUID.class),
                DecisionKind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("question"),
                row.getObject("draft_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("revision_id", UUID.class),
                row.getInt("revision_number"),
                new Sha256(row.getString("sha256")),
                PersonRef.of(row, "decider_"),
                row.getObject("mandate_id", UUID.class),
                row.getString("board_reference"),
                row.getString("case_number"),
                row.getObject("amount", Long.class),
                Audience.of(row.getString("audience")),
                RequestState.of(row.getString("state")),
                row.getObject("deferred_until", LocalDate.class),
                row.getString("reasons"),
                row.getString("conditions"),
                PersonRef.of(row, "asker_"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                row.getString("number"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
