package org.samverk.conversations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.files.AttachedWords;
import org.samverk.richtext.RichText;
import org.samverk.search.PartSource;
import org.samverk.search.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets comments be found, with the files that are attached to them. One written under another name than one's own (a
/// stand-in) has no author to be found by.
@Repository
class CommentSearch implements PartSource {
    private final JdbcClient jdbc;
    private final AttachedWords attached;

    CommentSearch(JdbcClient jdbc, AttachedWords attached) {
        this.jdbc = jdbc;
        this.attached = attached;
    }

    @Override
    public List<UUID> of(Collection<UUID> subjects) {
        return jdbc.sql("select id from conversations.comment where subject_id = any(:subjects)")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public Map<UUID, Part> read(Collection<UUID> parts) {
        var found = new HashMap<UUID, Part>();
        var files = attached.ofParts(parts);
        jdbc.sql("""
                select c.id, c.subject_id, c.content, c.created_at, p.id as author_id
                from conversations.comment c
                left join access.principal p on p.id = c.author_id and p.kind <> 'unnamed'
                where c.id = any(:ids) and c.deleted_at is null
                """).param("ids", parts.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            var text = SearchText.talk(
                    RichText.parse(row.getString("content")).plainText() + files.getOrDefault(id, ""),
                    row.getObject("author_id", UUID.class),
                    row.getTimestamp("created_at").toInstant());
            found.put(id, new Part(row.getObject("subject_id", UUID.class), "/comments/" + id, text));
        });
        return found;
    }

    @Override
    public List<UUID> after(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select id from conversations.comment
                where cast(:after as uuid) is null or id > :after
                order by id limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from conversations.comment")
                .query(Long.class)
                .single();
    }
}
