package org.samverk.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds: what was asked, and until when.
@Repository
class RoundTable {
    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewRound round, @Nullable Sha256 seal, Instant now) {
        jdbc.sql("""
                insert into advice.round (id, about_id, revision, sha256, question, background, method, scale, quorum,
                                          share, reasons, showing, anonymous, opened_at, closes_at)
                values (:id, :about, :revision, :sha256, :question, :background, :method, :scale, :quorum,
                        :share, :reasons, :showing, :anonymous, :now, :end)
                """)
                .param("id", id)
                .param("about", round.aboutId())
                .param("revision", round.revision())
                .param("sha256", seal == null ? null : seal.hex())
                .param("question", round.question())
                .param("background", round.background())
                .param("method", Objects.requireNonNull(round.method()).code())
                .param("scale", Objects.requireNonNull(round.scale()))
                .param("quorum", round.quorum())
                .param("share", round.share())
                .param("reasons", round.reasons().code())
                .param("showing", round.showing().code())
                .param("anonymous", round.anonymous())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", Objects.requireNonNull(round.closesAt()).atOffset(ZoneOffset.UTC))
                .update();
        options(id, round.options());
        jdbc.sql("insert into advice.urn (round_id) values (:id)")
                .param("id", id)
                .update();
    }

    private void options(UUID id, List<String> labels) {
        jdbc.sql("""
                insert into advice.option (round_id, number, label)
                select :id, o.number, o.label from unnest(cast(:labels as text[])) with ordinality o (label, number)
                """)
                .param("id", id)
                .param("labels", labels.toArray(String[]::new))
                .update();
    }

    Optional<Round> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select r.* from advice.round_for(:viewer) r join access.visible_to(:viewer) v on v = r.id
                where r.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(RoundTable::round)
                .optional();
    }

    List<Round> about(@Nullable UUID viewer, UUID subject, int limit) {
        return jdbc.sql("""
                select r.* from advice.round_for(:viewer) r join access.visible_to(:viewer) v on v = r.id
                where r.about_id = :subject
                order by r.opened_at desc, r.id desc limit :limit
                """)
                .param("viewer", viewer)
                .param("subject", subject)
                .param("limit", limit)
                .query(RoundTable::round)
                .list();
    }

    List<Round> ofGroup(@Nullable UUID viewer, UUID group, Cursor after, int limit) {
        return jdbc.sql("""
                select r.* from advice.round_for(:viewer) r join access.visible_to(:viewer) v on v = r.id
                where r.group_id = :group and (r.opened_at, r.id) < (:at, :after)
                order by r.opened_at desc, r.id desc limit :limit
                """)
                .param("viewer", viewer)
                .param("group", group)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query(RoundTable::round)
                .list();
    }

    /// What asks the person and has no answer from them, what closes first on top.
    List<Round> waitingFor(UUID person, Instant now) {
        return jdbc.sql("""
                select r.* from advice.round_for(:person) r join access.visible_to(:person) v on v = r.id
                where r.mine and not r.done and r.closed_at is null and r.closes_at > :now and not r.archived
                order by r.closes_at, r.id limit 200
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RoundTable::round)
                .list();
    }

    int countWaitingFor(UUID person, Instant now) {
        return jdbc.sql("""
                select count(*) from advice.asked a
                join advice.round r on r.id = a.round_id and r.closed_at is null and r.closes_at > :now
                join access.visible_to(:person) v on v = r.id
                join access.subject s on s.id = r.id
                left join access.circle c on c.id = s.group_id
                where a.person_id = :person and c.archived_at is null
                  and not exists (select from advice.answered w where w.round_id = r.id and w.person_id = :person)
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Lets no other act happen to the round until the transaction ends.
    void lock(UUID id) {
        jdbc.sql("select round_id from advice.urn where round_id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    void close(UUID id, Instant at) {
        jdbc.sql("update advice.round set closed_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        var numbers = (Integer[]) row.getArray("numbers").getArray();
        var labels = (String[]) row.getArray("labels").getArray();
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getObject("revision", Integer.class),
                row.getString("sha256"),
                row.getString("question"),
                row.getString("background"),
                Method.find(row.getString("method")).orElseThrow(),
                row.getInt("scale"),
                row.getObject("quorum", Integer.class),
                row.getObject("share", Integer.class),
                ReasonRule.of(row.getString("reasons")),
                Showing.of(row.getString("showing")),
                row.getBoolean("anonymous"),
                PersonRef.of(row, "author_"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                row.getObject("review_on", LocalDate.class),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getBoolean("mine"),
                row.getBoolean("done"),
                row.getBoolean("manages"),
                row.getBoolean("archived"),
                row.getString("outcome"),
                new ArrayList<>(IntStream.range(0, numbers.length)
                        .mapToObj(i -> new Round.Option(numbers[i], labels[i]))
                        .toList()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
