package org.samverk.sites;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samverk.richtext.RichText;
import org.samverk.search.SearchSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets the pages of both sites be found, with what their blocks say.
@Repository
class PageSearch implements SearchSource {
    private final JdbcClient jdbc;

    PageSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("page");
    }

    @Override
    public Map<UUID, SearchText> read(Collection<UUID> subjects) {
        var texts = new HashMap<UUID, SearchText>();
        jdbc.sql("""
                select p.id, p.language, p.type, p.lead, p.blocks, p.contact, p.keywords, p.published_at,
                       r.content
                from sites.page p join revisions.revision r on r.id = p.revision_id
                where p.id = any(:ids) and p.state = 'live'
                """).param("ids", subjects.toArray(UUID[]::new)).query(row -> {
            var text = RichText.parse(row.getString("content")).plainText();
            var words = PageShape.of(row).words();
            var contact = Objects.requireNonNullElse(row.getString("contact"), "");
            var keywords = String.join(", ", (String[]) row.getArray("keywords").getArray());
            var at = row.getTimestamp("published_at").toInstant();
            texts.put(
                    row.getObject("id", UUID.class),
                    SearchText.official(words + "\n" + text + "\n" + contact, null, at)
                            .in(row.getString("language"))
                            .alsoKnownBy(keywords));
        });
        return texts;
    }
}
