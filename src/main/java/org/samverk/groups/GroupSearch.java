package org.samverk.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets groups be found by their names and what they are for.
@Repository
class GroupSearch implements SearchSource {
    private final JdbcClient jdbc;

    GroupSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("group");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("select id, purpose, unit_id, created_at from groups.profile where id = any(:ids)")
                .param("ids", subjects.toArray(UUID[]::new))
                .query(row -> {
                    var at = row.getTimestamp("created_at").toInstant();
                    texts.put(
                            row.getObject("id", UUID.class),
                            SearchText.work(row.getString("purpose"), null, at)
                                    .of(row.getObject("unit_id", UUID.class)));
                });
        return texts;
    }
}
