package org.samverk.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The names of attached files and what stands in them, for searches: they are found with what they are attached to.
@Repository
public class AttachedWords {
    private final JdbcClient jdbc;

    AttachedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the files that are listed below subjects, by the subject.
    public Map<UUID, String> of(Collection<UUID> subjects) {
        return words("""
                select a.subject_id as id, f.name, left(t.content, 50000) as content
                from files.attachment a
                join files.file f on f.id = a.file_id
                left join files.text t on t.sha256 = f.sha256
                where a.subject_id = any(:ids) and a.part_id is null and not f.in_text
                order by f.created_at, f.id
                """, subjects);
    }

    /// Of those below comments, by the comment.
    public Map<UUID, String> ofParts(Collection<UUID> parts) {
        return words("""
                select a.part_id as id, f.name, left(t.content, 50000) as content
                from files.attachment a
                join files.file f on f.id = a.file_id
                left join files.text t on t.sha256 = f.sha256
                where a.part_id = any(:ids)
                order by f.created_at, f.id
                """, parts);
    }

    private Map<UUID, String> words(String sql, Collection<UUID> ids) {
        var words = new HashMap<UUID, String>();
        jdbc.sql(sql).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            var content = row.getString("content");
            var said = "\n" + row.getString("name") + (content == null ? "" : "\n" + content);
            words.merge(row.getObject("id", UUID.class), said, String::concat);
        });
        return words;
    }
}
