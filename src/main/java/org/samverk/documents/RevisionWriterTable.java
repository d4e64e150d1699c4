package org.samverk.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who wrote what became a revision, when several did.
@Repository
class RevisionWriterTable {
    private final JdbcClient jdbc;

    RevisionWriterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID draftId, int number, List<UUID> people) {
        jdbc.sql("""
                insert into documents.revision_writer (draft_id, number, person_id, place)
                select :draft, :number, w.id, w.place from unnest(:people) with ordinality w (id, place)
                """)
                .param("draft", draftId)
                .param("number", number)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /// @return the people by the number of the revision, in the order in which they began to write
    Map<Integer, List<UUID>> of(UUID draftId) {
        var found = new HashMap<Integer, List<UUID>>();
        jdbc.sql(
                        "select number, person_id from documents.revision_writer where draft_id = :draft order by number, place")
                .param("draft", draftId)
                .query(row -> {
                    found.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                            .add(row.getObject("person_id", UUID.class));
                });
        return found;
    }
}
