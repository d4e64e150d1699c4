package org.samverk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The record of imports of people.
@Repository
class PeopleImportTable {
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String SELECT = """
            select r.id, r.state, r.file_name, r.sha256, r.everybody, r.mapping, r.lines, r.counts, r.active, r.total,
                   r.done, r.started_at, r.applied_at, r.ended_at,
                   s.id as started_id, s.username as started_username, s.name as started_name,
                   s.photo_id as started_photo_id,
                   a.id as applied_id, a.username as applied_username, a.name as applied_name,
                   a.photo_id as applied_photo_id
            from directory.run r
            left join access.principal s on s.id = r.started_by
            left join access.principal a on a.id = r.applied_by
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeopleImportTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID start(String fileName, String sha256, byte[] content, int lines, @Nullable UUID by, Instant at) {
        return jdbc.sql("""
                insert into directory.run (state, file_name, sha256, content, lines, started_by, started_at)
                values ('uploaded', :name, :sha256, :content, :lines, :by, :at)
                returning id
                """)
                .param("name", fileName)
                .param("sha256", sha256)
                .param("content", content)
                .param("lines", lines)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    Optional<PeopleImport> find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    List<PeopleImport> newest(int limit) {
        return jdbc.sql(SELECT + " order by r.started_at desc, r.id desc limit :limit")
                .param("limit", limit)
                .query(this::run)
                .list();
    }

    /// The file, empty when it is no longer kept. The run is locked until the transaction ends.
    Optional<byte[]> lockContent(UUID id) {
        return jdbc.sql("select content from directory.run where id = :id and content is not null for update")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void check(UUID id, PeopleImport.State state, Mapping mapping, boolean everybody, Plan plan) {
        jdbc.sql("""
                update directory.run
                set state = :state, mapping = :mapping::jsonb, everybody = :everybody, counts = :counts::jsonb,
                    active = :active, total = :total, done = 0
                where id = :id
                """)
                .param("id", id)
                .param("state", state.code())
                .param("mapping", json.writeValueAsString(mapping.codes()))
                .param("everybody", everybody)
                .param("counts", json.writeValueAsString(plan.counts()))
                .param("active", plan.people().active())
                .param("total", plan.total())
                .update();
    }

    void apply(UUID id, @Nullable UUID by, Instant at) {
        jdbc.sql("update directory.run set applied_by = :by, applied_at = :at where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void progress(UUID id, int done) {
        jdbc.sql("update directory.run set done = :done where id = :id")
                .param("id", id)
                .param("done", done)
                .update();
    }

    /// The file has done its work: it is full of people's particulars, and goes.
    void end(UUID id, PeopleImport.State state, Instant at) {
        jdbc.sql("""
                update directory.run
                set state = :state, ended_at = :at, content = case when :state = 'applied' then null else content end
                where id = :id
                """)
                .param("id", id)
                .param("state", state.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets files from before that nobody took in.
    void forget(Instant before) {
        jdbc.sql("delete from directory.run where state in ('uploaded', 'checked', 'failed') and started_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Mapping remembered() {
        return mapping(jdbc
                .sql("select field, header from directory.mapping")
                .query((row, number) -> Map.entry(row.getString("field"), row.getString("header")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void remember(Mapping mapping) {
        jdbc.sql("delete from directory.mapping").update();
        jdbc.sql("""
                insert into directory.mapping (field, header)
                select * from unnest(:fields::text[], :headers::text[])
                """)
                .param("fields", mapping.codes().keySet().toArray(String[]::new))
                .param("headers", mapping.codes().values().toArray(String[]::new))
                .update();
    }

    private PeopleImport run(ResultSet row, int number) throws SQLException {
        return new PeopleImport(
                row.getObject("id", UUID.class),
                PeopleImport.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getBoolean("everybody"),
                mapping(json.readValue(row.getString("mapping"), HEADERS)),
                row.getInt("lines"),
                json.readValue(row.getString("counts"), COUNTS),
                row.getInt("active"),
                row.getInt("total"),
                row.getInt("done"),
                PersonRef.ofNullable(row, "started_"),
                row.getTimestamp("started_at").toInstant(),
                PersonRef.ofNullable(row, "applied_"),
                instant(row.getTimestamp("applied_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static Mapping mapping(Map<String, String> codes) {
        var headers = new EnumMap<Column, String>(Column.class);
        codes.forEach((code, header) -> Column.of(code).ifPresent(column -> headers.put(column, header)));
        return new Mapping(headers);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
