package org.samverk.polls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of polls.
@Repository
class PollTable {
    private final JdbcClient jdbc;

    PollTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID subject, PollFields fields) {
        var end = fields.closesAt();
        jdbc.sql("""
                with poll as (
                    insert into polls.poll (subject_id, question, several, anonymous, results, closes_at)
                    values (:subject, :question, :several, :anonymous, :results, :end)
                    returning subject_id)
                insert into polls.option (subject_id, number, label)
                select poll.subject_id, o.number, o.label
                from poll, unnest(cast(:labels as text[])) with ordinality o (label, number)
                """)
                .param("subject", subject)
                .param("question", fields.question())
                .param("several", fields.several())
                .param("anonymous", fields.anonymous())
                .param("results", fields.results().code())
                .param("end", end == null ? null : end.atOffset(ZoneOffset.UTC))
                .param("labels", fields.options().toArray(String[]::new))
                .update();
    }

    boolean exists(UUID subject) {
        return jdbc.sql("select exists (select from polls.poll where subject_id = :subject)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /// Those of the subjects' polls that the viewer sees, each with its answers.
    Map<UUID, Poll> find(@Nullable UUID viewer, Collection<UUID> subjects) {
        var found = new LinkedHashMap<UUID, Poll>();
        jdbc.sql("""
                select p.*, s.path, o.number, o.label, o.votes,
                       exists (select from polls.voter w
                               where w.subject_id = p.subject_id and w.person_id = :viewer) as voted,
                       exists (select from polls.choice c
                               where c.subject_id = o.subject_id and c.number = o.number
                                 and c.person_id = :viewer) as mine,
                       case when s.group_id is null then access.is_employee(:viewer)
                            else m.role is not null and m.role <> 'follower' end as takes_part,
                       s.owner_id is not distinct from cast(:viewer as uuid)
                           or coalesce(m.role = 'administrator', false) as manages,
                       coalesce(g.archived_at is not null, false) as archived
                from polls.poll p
                join access.visible_to(:viewer) v on v = p.subject_id
                join access.subject s on s.id = p.subject_id
                join polls.option o on o.subject_id = p.subject_id
                left join access.circle g on g.id = s.group_id
                left join access.membership m on m.group_id = s.group_id and m.person_id = :viewer
                where p.subject_id = any(:subjects)
                order by p.subject_id, o.number
                """)
                .param("viewer", viewer)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((ResultSet row) -> add(found, row));
        return found;
    }

    /// Lets no other vote in this poll, nor its closing, happen until the transaction ends.
    void lock(UUID subject) {
        jdbc.sql("select subject_id from polls.poll where subject_id = :subject for update")
                .param("subject", subject)
                .query(UUID.class)
                .list();
    }

    /// Takes back what the person chose before, in a poll that is not anonymous.
    void withdraw(UUID subject, UUID person) {
        jdbc.sql("""
                with gone as (
                    delete from polls.choice where subject_id = :subject and person_id = :person returning number)
                update polls.option set votes = votes - 1
                where subject_id = :subject and number in (select number from gone)
                """).param("subject", subject).param("person", person).update();
    }

    /// Counts a vote. Every answer's row is written, chosen or not: which of them a transaction wrote says nothing.
    void count(UUID subject, Set<Integer> chosen, int newVoters) {
        jdbc.sql("""
                update polls.option set votes = votes + case when number = any(:chosen) then 1 else 0 end
                where subject_id = :subject
                """)
                .param("subject", subject)
                .param("chosen", chosen.toArray(Integer[]::new))
                .update();
        jdbc.sql("update polls.poll set voters = voters + :more where subject_id = :subject")
                .param("subject", subject)
                .param("more", newVoters)
                .update();
    }

    void voter(UUID subject, UUID person) {
        jdbc.sql("insert into polls.voter (subject_id, person_id) values (:subject, :person) on conflict do nothing")
                .param("subject", subject)
                .param("person", person)
                .update();
    }

    void choose(UUID subject, UUID person, Set<Integer> chosen) {
        jdbc.sql("""
                insert into polls.choice (subject_id, number, person_id)
                select :subject, n, :person from unnest(cast(:chosen as int[])) n
                """)
                .param("subject", subject)
                .param("person", person)
                .param("chosen", chosen.toArray(Integer[]::new))
                .update();
    }

    void close(UUID subject, Instant at) {
        jdbc.sql("update polls.poll set closed_at = :at where subject_id = :subject")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("subject", subject)
                .update();
    }

    private static void add(Map<UUID, Poll> found, ResultSet row) throws SQLException {
        var poll = found.get(row.getObject("subject_id", UUID.class));
        if (poll == null) {
            poll = poll(row);
            found.put(poll.subjectId(), poll);
        }
        poll.options()
                .add(new Poll.Option(
                        row.getInt("number"), row.getString("label"), row.getInt("votes"), row.getBoolean("mine")));
    }

    private static Poll poll(ResultSet row) throws SQLException {
        return new Poll(
                row.getObject("subject_id", UUID.class),
                row.getString("path"),
                row.getString("question"),
                row.getBoolean("several"),
                row.getBoolean("anonymous"),
                PollResults.of(row.getString("results")),
                instant(row.getTimestamp("closes_at")),
                instant(row.getTimestamp("closed_at")),
                row.getInt("voters"),
                row.getBoolean("voted"),
                row.getBoolean("takes_part"),
                row.getBoolean("manages"),
                row.getBoolean("archived"),
                new ArrayList<>(List.of()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
