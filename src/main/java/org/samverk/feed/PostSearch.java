package org.samverk.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.files.AttachedWords;
import org.samverk.richtext.RichText;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets posts be found, with the files that are attached to them.
@Repository
class PostSearch implements SearchSource {
    private final JdbcClient jdbc;
    private final AttachedWords attached;

    PostSearch(JdbcClient jdbc, AttachedWords attached) {
        this.jdbc = jdbc;
        this.attached = attached;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("post");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        var files = attached.of(subjects);
        jdbc.sql("""
                select p.id, p.author_id, p.content, s.created_at,
                       array(select t.word from feed.topic t where t.post_id = p.id) as topics
                from feed.post p join access.subject s on s.id = p.id
                where p.id = any(:ids) and p.deleted_at is null
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            var text = RichText.parse(row.getString("content")).plainText() + files.getOrDefault(id, "");
            var author = row.getObject("author_id", UUID.class);
            var at = row.getTimestamp("created_at").toInstant();
            texts.put(id, SearchText.talk(text, author, at).about(Set.of((String[])
                    row.getArray("topics").getArray())));
        });
        return texts;
    }
}
