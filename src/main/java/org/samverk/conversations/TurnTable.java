package org.samverk.conversations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TurnTable {
    private final JdbcClient jdbc;

    TurnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void turn(UUID comment, UUID made, Instant at) {
        jdbc.sql("""
                insert into conversations.turned (comment_id, subject_id, at) values (:comment, :made, :at)
                on conflict do nothing
                """)
                .param("comment", comment)
                .param("made", made)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// For each of the comments of which something was made that the viewer sees: what.
    Map<UUID, List<Outcome>> made(@Nullable UUID viewer, Collection<UUID> comments) {
        return jdbc
                .sql("""
                select t.comment_id, t.at, s.kind, s.title, s.path
                from conversations.turned t
                join access.visible_to(:viewer) v on v = t.subject_id
                join access.subject s on s.id = t.subject_id
                where t.comment_id = any(:comments) and s.kind in ('idea', 'draft')
                order by t.at desc, t.subject_id
                """)
                .param("viewer", viewer)
                .param("comments", comments.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("comment_id", UUID.class),
                        Outcome.begun(
                                row.getString("kind"),
                                row.getString("title"),
                                row.getString("path"),
                                row.getTimestamp("at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Whether only the members of a group, or single people, see the subject.
    boolean isNarrow(UUID subject) {
        return jdbc.sql("""
                select s.audience = 'owner'
                       or s.audience = 'group' and c.visibility in ('closed', 'secret')
                from access.subject s left join access.circle c on c.id = s.group_id
                where s.id = :subject
                """).param("subject", subject).query(Boolean.class).single();
    }
}
