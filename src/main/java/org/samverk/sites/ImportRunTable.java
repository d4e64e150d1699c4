package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportRunTable {
    private static final TypeReference<List<ImportNote>> NOTES = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRunTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void start(UUID id, @Nullable UUID person, Importing.Order order, Instant at) {
        jdbc.sql("""
                insert into sites.import_run (id, started_by, site, section, state, started_at)
                values (:id, :person, :site, :section, 'running', :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("site", order.site().code())
                .param("section", order.section())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void progress(UUID id, int done, int total) {
        jdbc.sql("update sites.import_run set done = :done, total = :total where id = :id")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void finish(UUID id, String state, List<ImportNote> notes, Instant at) {
        jdbc.sql(
                        "update sites.import_run set state = :state, report = :report::jsonb, finished_at = :at where id = :id")
                .param("id", id)
                .param("state", state)
                .param("report", json.writeValueAsString(notes).replace("\\u0000", ""))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ImportRun> find(UUID id) {
        return jdbc.sql("select * from sites.import_run where id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    List<ImportRun> newest() {
        return jdbc.sql("select * from sites.import_run order by started_at desc, id desc limit 20")
                .query(this::run)
                .list();
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("site")),
                row.getString("section"),
                row.getString("state"),
                row.getInt("total"),
                row.getInt("done"),
                json.readValue(row.getString("report"), NOTES),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
