package org.samverk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the trail, the newest first. What a subject is called, and what was said of it, is told to those only who may
/// see it.
@Repository
class AuditReader {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<AuditEntry> list(UUID viewer, AuditQuery query, Cursor before, int most) {
        return jdbc.sql("""
                select e.id, e.at, e.kind, e.actor_id, e.actor_name, a.username as actor_username,
                       e.person_id, e.person_name, p.username as person_username, e.subject_id,
                       case when v is not null then e.subject_title end as subject_title,
                       case when v is not null and s.withdrawn_at is null then s.path end as subject_path,
                       case when e.subject_id is null or v is not null then e.words else '' end as words,
                       e.before, e.after, e.channel, e.address
                from (
                    select * from audit.entry
                    where (at, id) < (:before_at, :before_id)
                      and (:by = '' or actor_id in (
                          select id from access.principal where username = :by or lower(name) = lower(:by)))
                      and (:about = '' or person_id in (
                          select id from access.principal where username = :about or lower(name) = lower(:about)))
                      and (cast(:subject as uuid) is null or subject_id = :subject)
                      and (cardinality(:kinds) = 0 or kind = any(:kinds))
                      and (cast(:from as timestamptz) is null or at >= :from)
                      and (cast(:until as timestamptz) is null or at < :until)
                    order by at desc, id desc limit :most) e
                left join access.principal a on a.id = e.actor_id and a.kind <> 'system'
                left join access.principal p on p.id = e.person_id
                left join access.subject s on s.id = e.subject_id
                left join access.visible_to(:viewer) v on v = s.id
                order by e.at desc, e.id desc
                """)
                .param("viewer", viewer)
                .param("before_at", before.at().atOffset(ZoneOffset.UTC))
                .param("before_id", before.id())
                .param("by", query.by())
                .param("about", query.about())
                .param("subject", query.subject())
                .param("kinds", query.codes().toArray(String[]::new))
                .param("from", offset(query.from()))
                .param("until", offset(query.until()))
                .param("most", most)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditKind.of(row.getString("kind")).orElseThrow(),
                named(row, "actor"),
                row.getObject("person_id") == null ? null : named(row, "person"),
                thing(row),
                row.getString("words"),
                values(row.getString("before")),
                values(row.getString("after")),
                Channel.of(row.getString("channel")),
                row.getString("address"));
    }

    private static AuditEntry.Named named(ResultSet row, String who) throws SQLException {
        return new AuditEntry.Named(
                row.getObject(who + "_id", UUID.class),
                row.getString(who + "_username"),
                String.valueOf(row.getString(who + "_name")));
    }

    private static AuditEntry.@Nullable Thing thing(ResultSet row) throws SQLException {
        var id = row.getObject("subject_id", UUID.class);
        return id == null
                ? null
                : new AuditEntry.Thing(id, row.getString("subject_title"), row.getString("subject_path"));
    }

    private Map<String, String> values(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, VALUES);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
