package org.samverk.coediting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param version how many steps there were before
    void insert(UUID subjectId, int version, String client, @Nullable UUID person, List<String> steps, Instant at) {
        jdbc.sql("""
                insert into coediting.step (subject_id, version, client, person_id, step, at)
                select :subject, :version + s.number, :client, :person, s.step, :at
                from unnest(:steps) with ordinality s (step, number)
                """)
                .param("subject", subjectId)
                .param("version", version)
                .param("client", client)
                .param("person", person)
                .param("steps", steps.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The steps after `from`, at most `to`; none when the first of them is there no more.
    Steps between(UUID subjectId, int from, int to) {
        var steps = new ArrayList<String>();
        var clients = new ArrayList<String>();
        jdbc.sql("""
                select step, client from coediting.step
                where subject_id = :subject and version > :from and version <= :to order by version
                """)
                .param("subject", subjectId)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    steps.add(row.getString("step"));
                    clients.add(row.getString("client"));
                });
        return new Steps(from + steps.size(), steps, clients);
    }

    /// Who took each of the steps after `from`, at most `to`; empty for nobody.
    List<String> takers(UUID subjectId, int from, int to) {
        return jdbc.sql("""
                select coalesce(person_id::text, '') from coediting.step
                where subject_id = :subject and version > :from and version <= :to order by version
                """)
                .param("subject", subjectId)
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list();
    }

    /// What somebody has missed who knows a text as it was after so many steps.
    ///
    /// @param now how many it has had by now
    /// @throws ConflictException when that is not known any more, or never was
    Steps missed(UUID subjectId, int since, int now) {
        var missed = between(subjectId, Math.clamp(since, 0, now), now);
        if (missed.version() != now || since > now) {
            throw new ConflictException("coediting.error.tooOld");
        }
        return missed;
    }

    /// Who has written since then, each once.
    List<UUID> writersSince(UUID subjectId, int version) {
        return jdbc.sql("""
                select person_id from coediting.step
                where subject_id = :subject and version > :version and person_id is not null
                group by person_id order by min(version)
                """)
                .param("subject", subjectId)
                .param("version", version)
                .query(UUID.class)
                .list();
    }

    /// Takes away what is in a revision and older than anybody comes back with.
    void sweep(Instant before) {
        jdbc.sql("""
                delete from coediting.step s using coediting.text t
                where t.subject_id = s.subject_id and s.at < :before and s.version <= least(t.kept, t.snapshot, t.authored)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
