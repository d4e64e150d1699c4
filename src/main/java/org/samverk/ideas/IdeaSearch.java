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

/// Lets ideas be found, with what was answered. One without name has no author to be found by; what those who
/// handle ideas think of it among themselves is not found at all.
@Repository
class IdeaSearch implements SearchSource {
    private final JdbcClient jdbc;

    IdeaSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("idea");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select i.id, i.content, i.created_at, p.id as author_id,
                       array(select r.content from ideas.response r where r.idea_id = i.id) as responses
                from ideas.idea i
                left join access.principal p on p.id = i.author_id and p.kind <> 'unnamed'
                where i.id = any(:ids)
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var text =
                    new StringBuilder(RichText.parse(row.getString("content")).plainText());
            for (var response : (String[]) row.getArray("responses").getArray()) {
                text.append('\n').append(RichText.parse(response).plainText());
            }
            var author = row.getObject("author_id", UUID.class);
            var at = row.getTimestamp("created_at").toInstant();
            texts.put(row.getObject("id", UUID.class), SearchText.work(text.toString(), author, at));
        });
        return texts;
    }
}
