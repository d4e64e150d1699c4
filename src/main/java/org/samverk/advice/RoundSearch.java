package org.samverk.advice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets advice rounds be found by what was asked and what came of them; never by who answered what.
@Repository
class RoundSearch implements SearchSource {
    private final JdbcClient jdbc;

    RoundSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("advice");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select r.id, r.question, r.background, r.opened_at, s.owner_id,
                       (select o.statement from advice.outcome o where o.round_id = r.id order by o.version desc limit 1) as outcome
                from advice.round r join access.subject s on s.id = r.id
                where r.id = any(:ids)
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var outcome = row.getString("outcome");
            var text = String.join(
                    "\n", row.getString("question"), row.getString("background"), outcome == null ? "" : outcome);
            var at = row.getTimestamp("opened_at").toInstant();
            texts.put(
                    row.getObject("id", UUID.class), SearchText.work(text, row.getObject("owner_id", UUID.class), at));
        });
        return texts;
    }
}
