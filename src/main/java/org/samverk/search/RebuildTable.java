package org.samverk.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far a rebuild has come.
@Repository
class RebuildTable {
    private final JdbcClient jdbc;

    RebuildTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID generation,
            String phase,
            @Nullable UUID after,
            long done,
            long total,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    Optional<Row> find() {
        return jdbc.sql("select generation, phase, after, done, total, started_at, finished_at from search.rebuild")
                .query((row, number) -> new Row(
                        row.getObject("generation", UUID.class),
                        row.getString("phase"),
                        row.getObject("after", UUID.class),
                        row.getLong("done"),
                        row.getLong("total"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("finished_at") == null
                                ? null
                                : row.getTimestamp("finished_at").toInstant()))
                .optional();
    }

    void begin(UUID generation, long total, Instant at) {
        jdbc.sql("""
                insert into search.rebuild (generation, phase, total, started_at)
                values (:generation, 'subjects', :total, :at)
                on conflict (one) do update
                set generation = excluded.generation, phase = excluded.phase, after = null, done = 0,
                    total = excluded.total, started_at = excluded.started_at, finished_at = null
                """)
                .param("generation", generation)
                .param("total", total)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(String phase, @Nullable UUID after, int more) {
        jdbc.sql("update search.rebuild set phase = :phase, after = :after, done = done + :more")
                .param("phase", phase)
                .param("after", after)
                .param("more", more)
                .update();
    }

    void finish(Instant at) {
        jdbc.sql("update search.rebuild set phase = 'done', after = null, finished_at = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
