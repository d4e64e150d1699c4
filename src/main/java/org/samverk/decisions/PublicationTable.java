package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublicationTable {
    private final JdbcClient jdbc;

    PublicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, long position, boolean withReasons, UUID person, Instant at) {
        jdbc.sql("""
                insert into decisions.publication (id, position, with_reasons, marked_by, marked_at)
                values (:id, :position, :reasons, :person, :at)
                """)
                .param("id", id)
                .param("position", position)
                .param("reasons", withReasons)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(long position) {
        jdbc.sql("delete from decisions.publication where position = :position")
                .param("position", position)
                .update();
    }

    /// The subject under which a decision is shown to inhabitants.
    Optional<UUID> find(@Nullable UUID viewer, long position) {
        return jdbc.sql("""
                select p.id from decisions.publication p join access.visible_to(:viewer) v on v = p.id
                where p.position = :position
                """)
                .param("viewer", viewer)
                .param("position", position)
                .query(UUID.class)
                .optional();
    }

    /// The newest first.
    ///
    /// @param number null for all
    List<PublicDecision> list(@Nullable UUID viewer, String words, @Nullable String number, long before, int limit) {
        return jdbc.sql("""
                select e.position, e.number, e.kind, e.outcome, e.title, e.question,
                       case when p.with_reasons then e.reasons end as reasons,
                       case when p.with_reasons then e.conditions end as conditions,
                       e.role_title, e.holder_id is not null as by_substitute, e.mandate_number, e.board,
                       e.board_reference, e.case_number, e.relation, e.earlier_number, e.decided_at
                from decisions.publication p
                join access.visible_to(:viewer) v on v = p.id
                join decisions.entry e on e.position = p.position
                where e.position < :before
                  and (:number::text is null or e.number = :number::text)
                  and (:words = '' or strpos(lower(concat_ws(' ', e.number, e.title, e.question, e.case_number)),
                                             lower(:words)) > 0)
                order by e.position desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("words", words)
                .param("number", number)
                .param("before", before)
                .param("limit", limit)
                .query(PublicationTable::decision)
                .list();
    }

    private static PublicDecision decision(ResultSet row, int number) throws SQLException {
        var relation = row.getString("relation");
        return new PublicDecision(
                row.getLong("position"),
                row.getString("number"),
                DecisionKind.of(row.getString("kind")),
                Outcome.of(row.getString("outcome")),
                row.getString("title"),
                row.getString("question"),
                row.getString("reasons"),
                row.getString("conditions"),
                row.getString("role_title"),
                row.getBoolean("by_substitute"),
                row.getString("mandate_number"),
                row.getString("board"),
                row.getString("board_reference"),
                row.getString("case_number"),
                relation == null ? null : Relation.of(relation),
                row.getString("earlier_number"),
                row.getTimestamp("decided_at").toInstant());
    }
}
