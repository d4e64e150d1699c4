package org.samverk.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChainTable {
    private static final int MOST_STATIONS = 100;
    private final JdbcClient jdbc;

    ChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Station station) {
        jdbc.sql("""
                insert into chain.station
                    (subject_id, step, state, complete, person_id, role_title, reference, case_number, at)
                values (:subject, :step, :state, :complete, :person, :role, :reference, :case, :at)
                on conflict (subject_id) do update set
                    step = excluded.step, state = excluded.state, complete = excluded.complete,
                    person_id = excluded.person_id, role_title = excluded.role_title,
                    reference = excluded.reference, case_number = excluded.case_number, at = excluded.at
                """)
                .param("subject", station.subjectId())
                .param("step", station.step().code())
                .param("state", station.state())
                .param("complete", station.complete())
                .param("person", station.personId())
                .param("role", station.roleTitle())
                .param("reference", station.reference())
                .param("case", station.caseNumber())
                .param("at", station.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void name(UUID subject, UUID before, UUID now) {
        jdbc.sql("update chain.station set person_id = :now where subject_id = :subject and person_id = :before")
                .param("subject", subject)
                .param("before", before)
                .param("now", now)
                .update();
    }

    boolean link(UUID from, UUID to, LinkKind kind, @Nullable Sha256 hash, @Nullable UUID person, Instant at) {
        return jdbc.sql("""
                insert into chain.link (from_id, to_id, kind, sha256, created_by, created_at)
                values (:from, :to, :kind, :hash, :person, :at) on conflict do nothing
                """)
                        .param("from", from)
                        .param("to", to)
                        .param("kind", kind.code())
                        .param("hash", hash == null ? null : hash.hex())
                        .param("person", person)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void discussed(UUID subjectId, int comments, Instant at) {
        jdbc.sql("update chain.station set comments = :comments, discussed_at = :at where subject_id = :subject")
                .param("subject", subjectId)
                .param("comments", comments)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In the order of time. Of a chain with more stations the one that the reader stands on and the newest.
    List<ChainStation> visible(@Nullable UUID viewer, UUID start) {
        return jdbc.sql("""
                select * from (
                    select st.*, s.title, s.path, s.kind, s.group_id, s.id = :start as here,
                           p.id as person_ref_id, p.username as person_ref_username, p.name as person_ref_name,
                           p.photo_id as person_ref_photo_id
                    from chain.connected(:start) c
                    join chain.station st on st.subject_id = c.subject_id
                    join access.subject s on s.id = st.subject_id
                    join access.visible_to(:viewer) v on v = s.id
                    left join access.principal p on p.id = st.person_id and p.kind <> 'system'
                    order by here desc, st.at desc, st.subject_id desc
                    limit :most) newest
                order by at, subject_id
                """)
                .param("viewer", viewer)
                .param("start", start)
                .param("most", MOST_STATIONS)
                .query(ChainTable::chainStation)
                .list();
    }

    List<ChainStation> cameOf(@Nullable UUID viewer, UUID start, Set<Step> steps, int limit) {
        return jdbc.sql("""
                select st.*, s.title, s.path, s.kind, s.group_id, s.id = :start as here, null::uuid as person_ref_id
                from (select subject_id from chain.came_of(:start) union select :start) c
                join chain.station st on st.subject_id = c.subject_id
                join access.subject s on s.id = st.subject_id
                join access.visible_to(:viewer) v on v = s.id
                where s.id = :start or st.step = any(:steps)
                order by st.at desc, st.subject_id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("start", start)
                .param("steps", steps.stream().map(Step::code).toArray(String[]::new))
                .param("limit", limit)
                .query(ChainTable::chainStation)
                .list();
    }

    Optional<Station> find(UUID subject) {
        return jdbc.sql("select * from chain.station where subject_id = :subject")
                .param("subject", subject)
                .query(ChainTable::station)
                .optional();
    }

    List<ChainStation> unpublished(@Nullable UUID viewer, String state, int limit) {
        return jdbc.sql("""
                select st.*, s.title, s.path, s.kind, s.group_id, false as here,
                       p.id as person_ref_id, p.username as person_ref_username, p.name as person_ref_name,
                       p.photo_id as person_ref_photo_id
                from chain.station st
                join access.subject s on s.id = st.subject_id
                join access.visible_to(:viewer) v on v = s.id
                left join access.principal p on p.id = st.person_id and p.kind <> 'system'
                where st.step = 'decision' and st.state = :state
                  and not exists (select from chain.link l where l.from_id = st.subject_id and l.kind = 'published')
                order by st.at, st.subject_id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("state", state)
                .param("limit", limit)
                .query(ChainTable::chainStation)
                .list();
    }

    /// Whatever led to the subject, directly or not.
    List<UUID> before(UUID subject) {
        return jdbc.sql("""
                with recursive before (id, depth) as (
                    select l.from_id, 1 from chain.link l where l.to_id = :subject
                    union
                    select l.from_id, b.depth + 1 from chain.link l join before b on l.to_id = b.id where b.depth < 12)
                select distinct id from before
                """).param("subject", subject).query(UUID.class).list();
    }

    List<UUID> owners(UUID start) {
        return jdbc.sql("""
                select distinct s.owner_id from chain.connected(:start) c join access.subject s on s.id = c.subject_id
                where s.owner_id is not null
                """).param("start", start).query(UUID.class).list();
    }

    private static ChainStation chainStation(ResultSet row, int number) throws SQLException {
        return new ChainStation(
                station(row, number),
                row.getString("title"),
                row.getString("path"),
                new Onward.Place(
                        row.getObject("subject_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("group_id", UUID.class)),
                PersonRef.ofNullable(row, "person_ref_"),
                row.getInt("comments"),
                instant(row.getTimestamp("discussed_at")),
                row.getBoolean("here"));
    }

    private static Station station(ResultSet row, int number) throws SQLException {
        return new Station(
                row.getObject("subject_id", UUID.class),
                Step.of(row.getString("step")),
                row.getString("state"),
                row.getBoolean("complete"),
                row.getObject("person_id", UUID.class),
                row.getString("role_title"),
                row.getString("reference"),
                row.getString("case_number"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
