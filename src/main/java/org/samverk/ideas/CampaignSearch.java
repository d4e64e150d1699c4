package org.samverk.ideas;

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

/// Lets campaigns be found.
@Repository
class CampaignSearch implements SearchSource {
    private final JdbcClient jdbc;

    CampaignSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("campaign");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select c.id, c.content, c.author_id, c.created_at from ideas.campaign c where c.id = any(:ids)
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var text = RichText.parse(row.getString("content")).plainText();
            var author = row.getObject("author_id", UUID.class);
            var at = row.getTimestamp("created_at").toInstant();
            texts.put(row.getObject("id", UUID.class), SearchText.work(text, author, at));
        });
        return texts;
    }
}
