package org.samverk.conversations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReactionTable {
    private final JdbcClient jdbc;

    ReactionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether this is the person's first reaction there, those taken back included
    boolean put(UUID subject, @Nullable UUID comment, UUID person, ReactionKind kind, Instant at) {
        return jdbc.sql("""
                with earlier as (
                    select from conversations.reaction r
                    where r.target_id = coalesce(:comment::uuid, :subject) and r.person_id = :person),
                written as (
                    insert into conversations.reaction (target_id, subject_id, comment_id, person_id, kind, at)
                    values (coalesce(:comment::uuid, :subject), :subject, :comment::uuid, :person, :kind, :at)
                    on conflict (target_id, person_id, kind) do update set withdrawn = false
                    returning 1)
                select not exists (select from earlier) from written
                """)
                .param("subject", subject)
                .param("comment", comment)
                .param("person", person)
                .param("kind", kind.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void withdraw(UUID target, UUID person, ReactionKind kind) {
        jdbc.sql("""
                update conversations.reaction set withdrawn = true
                where target_id = :target and person_id = :person and kind = :kind
                """)
                .param("target", target)
                .param("person", person)
                .param("kind", kind.code())
                .update();
    }

    /// For each of the targets that has reactions: how many of which kind.
    Map<UUID, List<ReactionsView.Count>> counts(@Nullable UUID viewer, Collection<UUID> targets) {
        return jdbc
                .sql("""
                select r.target_id, r.kind, count(*)::int as people, bool_or(r.person_id = :viewer) as mine,
                       trim_array(array_agg(p.name order by r.at desc), greatest(count(*)::int - 3, 0)) as names
                from conversations.reaction r
                join access.visible_to(:viewer) v on v = r.subject_id
                join access.principal p on p.id = r.person_id
                where r.target_id = any(:targets) and not r.withdrawn
                group by r.target_id, r.kind
                order by array_position(array ['thumb', 'heart', 'celebrate', 'insight', 'thanks'], r.kind)
                """)
                .param("viewer", viewer)
                .param("targets", targets.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("target_id", UUID.class), count(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Who reacted to a target, the newest first.
    List<Reactor> people(UUID target, Cursor before, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, r.kind, r.at
                from conversations.reaction r join access.principal p on p.id = r.person_id
                where r.target_id = :target and not r.withdrawn and (r.at, r.person_id) < (:at, :id)
                order by r.at desc, r.person_id desc
                limit :limit
                """)
                .param("target", target)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query((row, number) -> new Reactor(
                        PersonRef.of(row, number),
                        ReactionKind.of(row.getString("kind")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static ReactionsView.Count count(ResultSet row) throws SQLException {
        return new ReactionsView.Count(
                ReactionKind.of(row.getString("kind")),
                row.getInt("people"),
                row.getBoolean("mine"),
                names(row.getArray("names")));
    }

    private static List<String> names(Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }
}
