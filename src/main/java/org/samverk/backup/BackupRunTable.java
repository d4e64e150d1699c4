package org.samverk.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `backup.run`.
@Repository
class BackupRunTable {
    private static final int LONGEST = 500;
    private final JdbcClient jdbc;

    BackupRunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whatever was under way has been killed when another begins.
    UUID begin(Instant now) {
        jdbc.sql("update backup.run set ended_at = :now, problem = 'killed' where ended_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("insert into backup.run (begun_at) values (:now) returning id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void done(UUID id, String file, long bytes, Manifest manifest, Instant now) {
        jdbc.sql("""
                update backup.run set ended_at = :now, file = :file, bytes = :bytes, rows = :rows, files = :files,
                    missing = :missing, problem = null
                where id = :id
                """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("file", file)
                .param("bytes", bytes)
                .param("rows", manifest.rows())
                .param("files", manifest.present().size())
                .param("missing", manifest.missing().size())
                .update();
    }

    void failed(UUID id, String problem, Instant now) {
        jdbc.sql("update backup.run set ended_at = :now, problem = :problem where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("problem", problem.substring(0, Math.min(LONGEST, problem.length())))
                .update();
    }

    List<BackupRun> newest(int most) {
        return jdbc.sql("""
                select id, begun_at, ended_at, file, bytes, rows, files, missing, problem
                from backup.run order by id desc limit :most
                """).param("most", most).query(BackupRun.class).list();
    }

    /// How many seconds ago the newest whole one was begun, NaN when there is none.
    double age() {
        return jdbc.sql("""
                select coalesce(extract(epoch from now() - max(begun_at)), 'NaN') from backup.run where file is not null
                """).query(Double.class).single();
    }
}
