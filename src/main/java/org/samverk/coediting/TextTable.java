package org.samverk.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextTable {
    private final JdbcClient jdbc;

    TextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID subjectId, Beginning beginning) {
        jdbc.sql("""
                insert into coediting.text (subject_id, content, begun_by) values (:subject, :content, :by)
                on conflict (subject_id) do nothing
                """)
                .param("subject", subjectId)
                .param("content", beginning.content())
                .param("by", beginning.by())
                .update();
    }

    Optional<StoredText> find(UUID subjectId) {
        return jdbc.sql("select * from coediting.text where subject_id = :subject")
                .param("subject", subjectId)
                .query(TextTable::text)
                .optional();
    }

    Optional<TextStanding> standing(UUID subjectId) {
        return jdbc.sql("""
                select t.version > t.kept as ahead,
                       (select count(*) from coediting.remark r where r.subject_id = t.subject_id and r.state = 'open')
                           as remarks
                from coediting.text t where t.subject_id = :subject
                """)
                .param("subject", subjectId)
                .query((row, number) -> new TextStanding(row.getBoolean("ahead"), row.getInt("remarks")))
                .optional();
    }

    /// Holds the text until the transaction ends, so that steps are taken one after the other.
    Optional<StoredText> lock(UUID subjectId) {
        return jdbc.sql("select * from coediting.text where subject_id = :subject for update")
                .param("subject", subjectId)
                .query(TextTable::text)
                .optional();
    }

    /// The texts that hold what no revision holds, since long, or with nobody writing any more.
    List<UUID> ahead(Instant quiet, Instant restless, int limit) {
        return jdbc.sql("""
                select t.subject_id from coediting.text t
                where t.version > t.kept
                  and (t.changed_at < :quiet
                       or exists (select from coediting.step s
                                  where s.subject_id = t.subject_id and s.version = t.kept + 1 and s.at < :restless))
                order by t.changed_at limit :limit
                """)
                .param("quiet", quiet.atOffset(ZoneOffset.UTC))
                .param("restless", restless.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    void advance(UUID subjectId, int version, @Nullable UUID person, Instant at) {
        jdbc.sql("""
                update coediting.text set version = :version, changed_at = :at, writer_id = :person
                where subject_id = :subject
                """)
                .param("subject", subjectId)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    void snapshot(UUID subjectId, int version, String content) {
        jdbc.sql("update coediting.text set snapshot = :version, content = :content where subject_id = :subject")
                .param("subject", subjectId)
                .param("version", version)
                .param("content", content)
                .update();
    }

    void keep(UUID subjectId, int version) {
        jdbc.sql("update coediting.text set kept = :version where subject_id = :subject")
                .param("subject", subjectId)
                .param("version", version)
                .update();
    }

    /// Wakes the nodes when the transaction commits.
    void tell(String payload) {
        jdbc.sql("select pg_notify('samverk_texts', :payload)")
                .param("payload", payload)
                .query((row, number) -> 0)
                .single();
    }

    /// Which of these people see the text now.
    Set<UUID> seeing(UUID subjectId, Set<UUID> people) {
        return jdbc.sql("""
                select p.id from access.principal p
                where p.id = any(:people) and p.active
                  and exists (select from access.visible_to(p.id) v where v = :subject)
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("subject", subjectId)
                .query(UUID.class)
                .set();
    }

    private static StoredText text(ResultSet row, int number) throws SQLException {
        var changed = row.getTimestamp("changed_at");
        return new StoredText(
                row.getObject("subject_id", UUID.class),
                row.getInt("version"),
                row.getInt("snapshot"),
                row.getString("content"),
                row.getInt("kept"),
                changed == null ? null : changed.toInstant(),
                row.getObject("writer_id", UUID.class));
    }
}
