package org.samverk.advice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.revisions.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds: what was asked, and until when.
@Repository
class RoundTable {
    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param revision of the draft that it is about, null for anything else
    void insert(UUID id, NewRound round, @Nullable Revision revision, Instant now) {
        jdbc.sql("""
                insert into advice.round (id, about_id, revision, sha256, question, background, method, scale, quorum,
                                          share, reasons, showing, anonymous, opened_at, closes_at)
                values (:id, :about, :revision, :sha256, :question, :background, :method, :scale, :quorum,
                        :share, :reasons, :showing, :anonymous, :now, :end)
                """)
                .param("id", id)
                .param("about", round.aboutId())
                .param("revision", revision == null ? null : revision.number())
                .param("sha256", revision == null ? null : revision.sha256().hex())
                .param("question", round.question())
                .param("background", round.background())
                .param("method", Objects.requireNonNull(round.method()).code())
                .param("scale", Objects.requireNonNull(round.scale()))
                .param("quorum", round.quorum())
                .param("share", round.share())
                .param("reasons", Objects.requireNonNull(round.reasons()).code())
                .param("showing", Objects.requireNonNull(round.showing()).code())
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
                .query(RoundRows::round)
                .optional();
    }

    List<CountedRound> about(@Nullable UUID viewer, UUID subject, int limit) {
        return jdbc.sql("""
                select r.*, advice.ballots(r.id) as ballots
                from advice.round_for(:viewer) r join access.visible_to(:viewer) v on v = r.id
                where r.about_id = :subject
                order by r.opened_at desc, r.id desc limit :limit
                """)
                .param("viewer", viewer)
                .param("subject", subject)
                .param("limit", limit)
                .query(RoundRows::counted)
                .list();
    }

    List<CountedRound> beforeDecision(@Nullable UUID viewer, UUID decision, int limit) {
        return jdbc.sql("""
                select r.*, advice.ballots(r.id) as ballots
                from chain.link l
                join advice.round_for(:viewer) r on r.id = l.from_id
                join access.visible_to(:viewer) v on v = r.id
                where l.to_id = :decision and l.kind = 'informed'
                order by r.opened_at desc, r.id desc limit :limit
                """)
                .param("viewer", viewer)
                .param("decision", decision)
                .param("limit", limit)
                .query(RoundRows::counted)
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
                .query(RoundRows::round)
                .list();
    }

    /// What asks the person and has no answer from them, what closes first on top.
    List<CountedRound> waitingFor(UUID person, Instant now) {
        return jdbc.sql("""
                select r.*, advice.ballots(r.id) as ballots from advice.round_for(:person) r join access.visible_to(:person) v on v = r.id
                join advice.asked a on a.round_id = r.id and a.person_id = :person
                where not r.done and r.closed_at is null and r.closes_at > :now and not r.archived
                order by r.closes_at, r.id limit 200
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RoundRows::counted)
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
}
