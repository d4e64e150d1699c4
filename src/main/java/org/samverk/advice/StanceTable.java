package org.samverk.advice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was answered. The caller has found the round with its reader.
@Repository
class StanceTable {
    private final JdbcClient jdbc;

    StanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void answered(UUID round, UUID person) {
        jdbc.sql("""
                insert into advice.answered (round_id, person_id) values (:round, :person) on conflict do nothing
                """).param("round", round).param("person", person).update();
    }

    void put(UUID round, UUID person, Stance stance, Instant at) {
        jdbc.sql("""
                insert into advice.stance (round_id, person_id, marks, reason, at)
                values (:round, :person, :marks, :reason, :at)
                on conflict (round_id, person_id)
                    do update set marks = excluded.marks, reason = excluded.reason, at = excluded.at
                """)
                .param("round", round)
                .param("person", person)
                .param("marks", stance.marks().toArray(Integer[]::new))
                .param("reason", stance.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Puts a stance among the others and sorts all of them by what they say: the last has no place of its own.
    void drop(UUID round, Stance stance) {
        jdbc.sql("""
                update advice.urn set ballots = (
                    select jsonb_agg(b.ballot order by b.ballot::text collate "C")
                    from (select jsonb_array_elements(ballots)
                          union all
                          select jsonb_build_object('marks', to_jsonb(cast(:marks as int[])),
                                                    'reason', cast(:reason as text))) b (ballot))
                where round_id = :round
                """)
                .param("round", round)
                .param("marks", stance.marks().toArray(Integer[]::new))
                .param("reason", stance.reason())
                .update();
    }

    List<Stance> anonymous(UUID round) {
        return jdbc.sql("""
                select array(select jsonb_array_elements_text(b.ballot -> 'marks')::int) as marks,
                       b.ballot ->> 'reason' as reason, null::timestamptz as at, null::uuid as person_id
                from advice.urn u, jsonb_array_elements(u.ballots) with ordinality b (ballot, number)
                where u.round_id = :round order by b.number
                """).param("round", round).query(StanceTable::stance).list();
    }

    List<Stance> named(UUID round) {
        return jdbc.sql("""
                select s.marks, s.reason, s.at, p.id as person_id, p.username as person_username,
                       p.name as person_name, p.photo_id as person_photo_id
                from advice.stance s join access.principal p on p.id = s.person_id
                where s.round_id = :round order by s.at desc, p.id
                """).param("round", round).query(StanceTable::stance).list();
    }

    Optional<Stance> of(UUID round, @Nullable UUID person) {
        return jdbc.sql("""
                select s.marks, s.reason, s.at, null::uuid as person_id
                from advice.stance s where s.round_id = :round and s.person_id = :person
                """)
                .param("round", round)
                .param("person", person)
                .query(StanceTable::stance)
                .optional();
    }

    private static Stance stance(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Stance(
                PersonRef.ofNullable(row, "person_"),
                ints(row.getArray("marks")),
                row.getString("reason"),
                at == null ? null : at.toInstant());
    }

    private static List<Integer> ints(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
