package org.samverk.conversations;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.activity.ActWords;
import org.samverk.activity.ActivityKind;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of comments, as they stand now; of what was taken back there are none. A reaction has no words.
@Repository
class CommentWords implements ActWords {
    private static final Set<String> SAYING = Set.of(ActivityKind.COMMENTED.name(), ActivityKind.MENTIONED.name());
    private final JdbcClient jdbc;

    CommentWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> words(Actor reader, UUID subjectId, Collection<Act> acts) {
        var said = acts.stream()
                .filter(act -> act.partId() != null && SAYING.contains(act.kind()))
                .toList();
        return jdbc
                .sql("""
                select told.id, c.content
                from unnest(:ids::uuid[], :parts::uuid[]) as told (id, part_id)
                join conversations.comment c on c.id = told.part_id and c.subject_id = :subject and c.deleted_at is null
                where exists (select from access.visible_to(:reader) v where v = :subject)
                """)
                .param("ids", said.stream().map(Act::id).toArray(UUID[]::new))
                .param("parts", said.stream().map(Act::partId).toArray(UUID[]::new))
                .param("subject", subjectId)
                .param("reader", reader.id())
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        RichText.parse(row.getString("content")).plainText()))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }
}
