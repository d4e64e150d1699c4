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

/// Lets files be found by their names, labels and what stands in them.
@Repository
class FileSearch implements SearchSource {
    private final JdbcClient jdbc;

    FileSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("file");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select i.id, i.name, i.labels, i.changed_by, i.changed_at, t.language, left(t.content, 100000) as content
                from folders.item i
                join files.file f on f.id = i.file_id
                left join files.text t on t.sha256 = f.sha256
                where i.id = any(:ids) and i.deleted_at is null
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var content = row.getString("content");
            var labels = String.join(" ", (String[]) row.getArray("labels").getArray());
            var text = String.join("\n", row.getString("name"), labels, content == null ? "" : content);
            var author = row.getObject("changed_by", UUID.class);
            var at = row.getTimestamp("changed_at").toInstant();
            texts.put(
                    row.getObject("id", UUID.class),
                    SearchText.work(text, author, at).in(row.getString("language")));
        });
        return texts;
    }
}
