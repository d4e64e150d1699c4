package org.samverk.revisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RevisionTable {
    private final JdbcClient jdbc;

    RevisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID nextId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    List<UUID> nextIds(int howMany) {
        return jdbc.sql("select uuidv7() from generate_series(1, :howMany)")
                .param("howMany", howMany)
                .query(UUID.class)
                .list();
    }

    void insert(List<PastRevision> past) {
        jdbc.sql("""
                insert into revisions.revision
                    (id, subject_id, number, title, content, sha256, author_id, note, created_at)
                select * from unnest(:ids::uuid[], :subjects::uuid[], :numbers::int[], :titles::text[],
                                     :contents::text[], :seals::text[], :authors::uuid[], :notes::text[],
                                     :moments::timestamptz[])
                """)
                .param("ids", each(past, PastRevision::id))
                .param("subjects", each(past, PastRevision::subjectId))
                .param("numbers", each(past, PastRevision::number))
                .param("titles", each(past, PastRevision::title))
                .param("contents", each(past, PastRevision::content))
                .param(
                        "seals",
                        each(
                                past,
                                each -> Revisions.seal(each.title(), each.content())
                                        .hex()))
                .param("authors", each(past, PastRevision::authorId))
                .param("notes", each(past, PastRevision::note))
                .param("moments", each(past, PastRevision::at))
                .update();
    }

    private static @Nullable String[] each(List<PastRevision> past, Function<PastRevision, @Nullable Object> part) {
        return past.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    /// Locks the subject until the transaction ends, so that numbers have neither gap nor double.
    int lockNewestNumber(UUID subjectId) {
        jdbc.sql("select id from access.subject where id = :subject for no key update")
                .param("subject", subjectId)
                .query(UUID.class)
                .list();
        return jdbc.sql("select coalesce(max(number), 0) from revisions.revision where subject_id = :subject")
                .param("subject", subjectId)
                .query(Integer.class)
                .single();
    }

    Revision insert(Revision revision) {
        jdbc.sql("""
                insert into revisions.revision
                    (id, subject_id, number, title, content, sha256, author_id, note, created_at)
                values (:id, :subject, :number, :title, :content, :sha256, :author, :note, :at)
                """)
                .param("id", revision.id())
                .param("subject", revision.subjectId())
                .param("number", revision.number())
                .param("title", revision.title())
                .param("content", revision.content())
                .param("sha256", revision.sha256().hex())
                .param("author", revision.authorId())
                .param("note", revision.note())
                .param("at", revision.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        return revision;
    }

    Optional<Revision> newest(UUID subjectId) {
        return jdbc.sql("select * from revisions.revision where subject_id = :subject order by number desc limit 1")
                .param("subject", subjectId)
                .query(RevisionTable::revision)
                .optional();
    }

    Optional<Revision> find(UUID subjectId, int number) {
        return jdbc.sql("select * from revisions.revision where subject_id = :subject and number = :number")
                .param("subject", subjectId)
                .param("number", number)
                .query(RevisionTable::revision)
                .optional();
    }

    Optional<Revision> find(UUID subjectId, Sha256 seal) {
        return jdbc.sql("""
                select * from revisions.revision where subject_id = :subject and sha256 = :seal
                order by number desc limit 1
                """)
                .param("subject", subjectId)
                .param("seal", seal.hex())
                .query(RevisionTable::revision)
                .optional();
    }

    Optional<Revision> find(UUID id) {
        return jdbc.sql("select * from revisions.revision where id = :id")
                .param("id", id)
                .query(RevisionTable::revision)
                .optional();
    }

    List<RevisionSummary> list(UUID subjectId) {
        return jdbc.sql("""
                select id, number, title, sha256, author_id, note, created_at
                from revisions.revision where subject_id = :subject order by number desc
                """)
                .param("subject", subjectId)
                .query(RevisionTable::summary)
                .list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("content"),
                new Sha256(row.getString("sha256")),
                row.getObject("author_id", UUID.class),
                row.getString("note"),
                row.getTimestamp("created_at").toInstant());
    }

    private static RevisionSummary summary(ResultSet row, int number) throws SQLException {
        return new RevisionSummary(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                new Sha256(row.getString("sha256")),
                row.getObject("author_id", UUID.class),
                row.getString("note"),
                row.getTimestamp("created_at").toInstant());
    }
}
