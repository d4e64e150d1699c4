package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes every seal of the register again, from what is stored and nothing else. Reads the whole register, whoever
/// asks: it says which numbers do not hold, and nothing of what they are about.
@Component
class RegisterVerifier {
    private final JdbcClient jdbc;

    RegisterVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    RegisterCheck verify() {
        var walk = new RegisterWalk();
        try (var entries = jdbc.sql("""
                select e.form::text as "form", e.year::text as "year", e.serial::text as "serial", e.hash as "hash",
                       e.position::text as "position", e.number as "number", e.request_id::text as "request-id",
                       e.kind as "kind", e.outcome as "outcome", e.title as "title", e.question as "question",
                       e.reasons as "reasons", e.decider_id::text as "decider-id", e.decider_name as "decider-name",
                       e.role_title as "role-title", e.mandate_number as "mandate-number",
                       e.mandate_text as "mandate-text", e.board_reference as "board-reference",
                       e.case_number as "case-number", e.board as "board", e.amount::text as "amount",
                       e.conditions as "conditions", e.holder_id::text as "holder-id",
                       e.holder_name as "holder-name", e.relation as "relation",
                       e.earlier_number as "earlier-number", e.revision_id::text as "revision-id",
                       e.revision_number::text as "revision-number", e.revision_sha256 as "revision-sha256",
                       to_char(e.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "decided-at",
                       e.previous_hash as "previous-hash", t.title as "text-title", t.content as "text-content"
                from decisions.entry e left join revisions.revision t on t.id = e.revision_id
                order by e.position
                """).withFetchSize(200).query(RegisterVerifier::stored).stream()) {
            entries.forEach(walk::step);
        }
        return walk.end(missing());
    }

    private List<String> missing() {
        return jdbc.sql("""
                select r.id::text from decisions.request r join access.visible_to(:system) v on v = r.id
                where r.kind <> 'agreement' and r.state in ('approved', 'declined')
                  and not exists (select from decisions.entry e where e.request_id = r.id)
                order by r.closed_at
                limit 100
                """)
                .param("system", Actor.SYSTEM_ID)
                .query(String.class)
                .list();
    }

    private static StoredEntry stored(ResultSet row, int number) throws SQLException {
        var fields = new HashMap<String, @Nullable String>();
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            fields.put(columns.getColumnLabel(i), row.getString(i));
        }
        return new StoredEntry(fields);
    }
}
