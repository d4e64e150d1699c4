package org.samverk.decisions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets decisions be found by what was asked, what was decided and why, and by their numbers.
@Repository
class DecisionSearch implements SearchSource {
    private static final List<String> PARTS =
            List.of("number", "case_number", "board_reference", "question", "reasons", "written", "conditions");
    private final JdbcClient jdbc;

    DecisionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("decision");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select q.id, q.question, q.reasons, q.case_number, q.board_reference, q.decider_id,
                       coalesce(q.closed_at, q.requested_at) as at, e.number, e.reasons as written, e.conditions
                from decisions.request q
                left join decisions.entry e on e.request_id = q.id
                where q.id = any(:ids)
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var text = new StringBuilder();
            for (var part : PARTS) {
                var words = row.getString(part);
                text.append(words == null ? "" : words).append('\n');
            }
            var decider = row.getObject("decider_id", UUID.class);
            var at = row.getTimestamp("at").toInstant();
            texts.put(row.getObject("id", UUID.class), SearchText.official(text.toString(), decider, at));
        });
        return texts;
    }
}
