package org.samverk.documents;

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

/// Lets drafts be found, as they stood when a revision was last kept.
@Repository
class DraftSearch implements SearchSource {
    private final JdbcClient jdbc;

    DraftSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("draft");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select d.id, d.state, d.created_by, d.created_at, coalesce(r.content, '') as content
                from documents.draft d
                left join lateral (select v.content from revisions.revision v
                                   where v.subject_id = d.id order by v.number desc limit 1) r on true
                where d.id = any(:ids)
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var content = row.getString("content");
            var text = content.isEmpty() ? "" : RichText.parse(content).plainText();
            var author = row.getObject("created_by", UUID.class);
            var at = row.getTimestamp("created_at").toInstant();
            texts.put(row.getObject("id", UUID.class), SearchText.work(text, author, at));
        });
        return texts;
    }
}
