package org.samverk.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.richtext.RichText;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets news be found that has come out.
@Repository
class NewsSearch implements SearchSource {
    private final JdbcClient jdbc;

    NewsSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("news");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select n.id, n.author_id, n.content, n.published_at
                from feed.news n
                where n.id = any(:ids) and n.deleted_at is null and n.published_at is not null
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var text = RichText.parse(row.getString("content")).plainText();
            var author = row.getObject("author_id", UUID.class);
            var at = row.getTimestamp("published_at").toInstant();
            texts.put(row.getObject("id", UUID.class), SearchText.official(text, author, at));
        });
        return texts;
    }
}
