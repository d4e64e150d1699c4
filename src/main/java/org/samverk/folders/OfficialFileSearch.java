package org.samverk.folders;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets finalised files be found by their names and what stands in them.
@Repository
class OfficialFileSearch implements SearchSource {
    private final JdbcClient jdbc;

    OfficialFileSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("official-file");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select o.id, o.name, o.person_id, o.at, t.language, left(t.content, 100000) as content
                from folders.official o
                join files.file f on f.id = o.file_id
                left join files.text t on t.sha256 = f.sha256
                where o.id = any(:ids) and o.withdrawn_at is null
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var content = row.getString("content");
            var text = row.getString("name") + "\n" + (content == null ? "" : content);
            var author = row.getObject("person_id", UUID.class);
            var at = row.getTimestamp("at").toInstant();
            texts.put(
                    row.getObject("id", UUID.class),
                    SearchText.official(text, author, at).in(row.getString("language")));
        });
        return texts;
    }
}
