package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// Reads an entry from its row.
final class EntryRow {
    private EntryRow() {}

    static RegisterEntry entry(ResultSet row, int number) throws SQLException {
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
                row.getInt("form"),
                details(row),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }

    private static EntryDetails details(ResultSet row) throws SQLException {
        return new EntryDetails(
                row.getString("board"),
                row.getObject("amount", Long.class),
                row.getString("conditions"),
                row.getObject("holder_id", UUID.class),
                row.getString("holder_name"),
                relation(row.getString("relation")),
                row.getString("earlier_number"));
    }

    private static @Nullable Relation relation(@Nullable String code) {
        return code == null ? null : Relation.of(code);
    }
}
