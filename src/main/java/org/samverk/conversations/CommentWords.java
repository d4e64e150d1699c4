package org.samverk.conversations;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.activity.ActWords;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of comments, as they stand now; of what was taken back there are none.
@Repository
class CommentWords implements ActWords {
    private final JdbcClient jdbc;

    CommentWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> words(Actor reader, UUID subjectId, Collection<Act> acts) {
        return jdbc
                .sql("""
                select told.id, said.content
                from unnest(:ids::uuid[], :authors::uuid[], :times::timestamptz[]) as told (id, author_id, at)
                cross join lateral (
                    select c.content from conversations.comment c
                    where c.subject_id = :subject and c.author_id = told.author_id and c.deleted_at is null
                      and c.created_at between told.at - interval '5 seconds' and told.at
                    order by c.created_at desc limit 1) said
                where exists (select from access.visible_to(:reader) v where v = :subject)
                """)
                .param("ids", acts.stream().map(Act::id).toArray(UUID[]::new))
                .param("authors", acts.stream().map(Act::actorId).toArray(UUID[]::new))
                .param(
                        "times",
                        acts.stream().map(act -> Timestamp.from(act.at())).toArray(Timestamp[]::new))
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
