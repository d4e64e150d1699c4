package org.samverk.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemarkTable {
    private static final String REMARK = """
            select r.*, a.id as author__id, a.username as author__username, a.name as author__name,
                   a.photo_id as author__photo_id, s.id as settler__id, s.username as settler__username,
                   s.name as settler__name, s.photo_id as settler__photo_id
            from coediting.remark r
            left join access.principal a on a.id = r.author_id
            left join access.principal s on s.id = r.settled_by
            """;
    private final JdbcClient jdbc;

    RemarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID subjectId, @Nullable UUID author, NewRemark remark, Passage passage, String quote, Instant at) {
        return jdbc.sql("""
                insert into coediting.remark
                    (subject_id, author_id, at, version, from_pos, to_pos, quote, content, proposal)
                values (:subject, :author, :at, :version, :from, :to, :quote, :content, :proposal)
                returning id
                """)
                .param("subject", subjectId)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", passage.version())
                .param("from", passage.from())
                .param("to", passage.to())
                .param("quote", quote)
                .param("content", remark.text().canonicalJson())
                .param("proposal", remark.proposal())
                .query(UUID.class)
                .single();
    }

    void reply(UUID remarkId, @Nullable UUID author, RichText text, Instant at) {
        jdbc.sql("""
                insert into coediting.remark_reply (remark_id, author_id, at, content)
                values (:remark, :author, :at, :content)
                """)
                .param("remark", remarkId)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("content", text.canonicalJson())
                .update();
    }

    void settle(UUID remarkId, RemarkState state, @Nullable UUID person, Instant at) {
        jdbc.sql("""
                update coediting.remark set state = :state, settled_by = :person, settled_at = :at where id = :remark
                """)
                .param("remark", remarkId)
                .param("state", state.code())
                .param("person", state == RemarkState.OPEN ? null : person)
                .param("at", state == RemarkState.OPEN ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID remarkId, Passage passage) {
        jdbc.sql("update coediting.remark set version = :version, from_pos = :from, to_pos = :to where id = :remark")
                .param("remark", remarkId)
                .param("version", passage.version())
                .param("from", passage.from())
                .param("to", passage.to())
                .update();
    }

    /// What was said in the margin of a text that its reader has found, the oldest first, without answers.
    List<Remark> of(UUID subjectId) {
        return jdbc.sql(REMARK + "where r.subject_id = :subject order by r.at, r.id")
                .param("subject", subjectId)
                .query(RemarkTable::remark)
                .list();
    }

    /// Holds the remark until the transaction ends.
    Optional<Remark> lock(UUID subjectId, UUID remarkId) {
        return jdbc.sql(REMARK + "where r.subject_id = :subject and r.id = :remark for update of r")
                .param("subject", subjectId)
                .param("remark", remarkId)
                .query(RemarkTable::remark)
                .optional();
    }

    /// All answers to the remarks of a text, by the remark, the oldest first.
    Map<UUID, List<Remark.Reply>> replies(UUID subjectId) {
        record Answer(UUID remark, Remark.Reply reply) {}
        return jdbc
                .sql("""
                select y.remark_id, y.id, y.at, y.content, a.id as author__id, a.username as author__username,
                       a.name as author__name, a.photo_id as author__photo_id
                from coediting.remark r
                join coediting.remark_reply y on y.remark_id = r.id
                left join access.principal a on a.id = y.author_id
                where r.subject_id = :subject order by y.at, y.id
                """)
                .param("subject", subjectId)
                .query((row, number) -> new Answer(
                        row.getObject("remark_id", UUID.class),
                        new Remark.Reply(
                                row.getObject("id", UUID.class),
                                PersonRef.ofNullable(row, "author__"),
                                row.getTimestamp("at").toInstant(),
                                RichText.parse(row.getString("content")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Answer::remark, Collectors.mapping(Answer::reply, Collectors.toList())));
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                PersonRef.ofNullable(row, "author__"),
                row.getTimestamp("at").toInstant(),
                new Passage(row.getInt("version"), row.getInt("from_pos"), row.getInt("to_pos")),
                row.getString("quote"),
                RichText.parse(row.getString("content")),
                row.getString("proposal"),
                RemarkState.of(row.getString("state")),
                PersonRef.ofNullable(row, "settler__"),
                List.of());
    }
}
