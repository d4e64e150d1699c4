package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MinutesTable {
    private final JdbcClient jdbc;

    MinutesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(MinutesFields.Checked fields, UUID person, Instant at) {
        return jdbc.sql("""
                insert into decisions.minutes (title, held_on, place, present, keeper, adjusters, made_by, made_at)
                values (:title, :day, :place, :present, :keeper, :adjusters, :person, :at)
                returning id
                """)
                .param("title", fields.title())
                .param("day", fields.heldOn())
                .param("place", fields.place())
                .param("present", fields.present())
                .param("keeper", fields.keeper())
                .param("adjusters", fields.adjusters())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void insertEntries(UUID minutes, Collection<Long> positions) {
        jdbc.sql("""
                insert into decisions.minutes_entry (minutes_id, position)
                select :minutes, p from unnest(cast(:positions as bigint[])) p
                """)
                .param("minutes", minutes)
                .param("positions", positions.toArray(Long[]::new))
                .update();
    }

    /// Those that the viewer may read, the newest first.
    List<Minutes> list(@Nullable UUID viewer, Cursor after, int limit) {
        return jdbc.sql("""
                select m.* from decisions.minutes_shown m join decisions.minutes_for(:viewer) v on v = m.id
                where (m.made_at, m.id) < (:at, :after)
                order by m.made_at desc, m.id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query(MinutesTable::minutes)
                .list();
    }

    Optional<Minutes> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select m.* from decisions.minutes_shown m join decisions.minutes_for(:viewer) v on v = m.id
                where m.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(MinutesTable::minutes)
                .optional();
    }

    /// Minutes made after these that hold one of the same decisions, the newest first.
    List<Minutes> later(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select m.* from decisions.minutes_shown m join decisions.minutes_for(:viewer) v on v = m.id
                join decisions.minutes these on these.id = :id and (m.made_at, m.id) > (these.made_at, these.id)
                where exists (select from decisions.minutes_entry x
                              join decisions.minutes_entry own on own.position = x.position and own.minutes_id = :id
                              where x.minutes_id = m.id)
                order by m.made_at desc, m.id desc
                limit 20
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(MinutesTable::minutes)
                .list();
    }

    /// The decisions that minutes hold, in the order of the register.
    List<RegisterEntry> entries(@Nullable UUID viewer, UUID minutes) {
        return jdbc.sql("""
                select e.* from decisions.minutes_entry x
                join decisions.entry e on e.position = x.position
                join access.visible_to(:viewer) v on v = e.request_id
                where x.minutes_id = :minutes
                order by e.position
                """)
                .param("viewer", viewer)
                .param("minutes", minutes)
                .query(EntryRow::entry)
                .list();
    }

    /// The decisions with these numbers that the viewer may read.
    List<RegisterEntry> numbered(@Nullable UUID viewer, Collection<String> numbers) {
        return jdbc.sql("""
                select e.* from decisions.entry e join access.visible_to(:viewer) v on v = e.request_id
                where e.number = any (:numbers)
                order by e.position
                """)
                .param("viewer", viewer)
                .param("numbers", numbers.toArray(String[]::new))
                .query(EntryRow::entry)
                .list();
    }

    /// Decisions that minutes can hold, the newest first. Form 1 does not name the board; the mandate does.
    ///
    /// @param own  whose decisions, null for anybody's
    /// @param from the first moment
    /// @param end  the first moment after
    List<MinutesChoice> choices(
            @Nullable UUID viewer, @Nullable UUID own, MinutesQuery query, Instant from, Instant end, int limit) {
        return jdbc.sql("""
                select e.*, exists (select from decisions.minutes_entry x
                                    join decisions.minutes_for(:viewer) w on w = x.minutes_id
                                    where x.position = e.position) as taken
                from decisions.entry e
                join access.visible_to(:viewer) v on v = e.request_id
                join decisions.request r on r.id = e.request_id
                left join decisions.mandate m on m.id = r.mandate_id
                where (:own::uuid is null or e.decider_id = :own::uuid)
                  and (:decider = ''
                       or e.decider_id = (select d.id from access.principal d where d.username = :decider))
                  and (:board = '' or coalesce(e.board, m.board) = :board)
                  and e.decided_at >= :from and e.decided_at < :end
                order by e.position desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("own", own)
                .param("decider", query.decider())
                .param("board", query.board())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new MinutesChoice(EntryRow.entry(row, number), row.getBoolean("taken")))
                .list();
    }

    private static Minutes minutes(ResultSet row, int number) throws SQLException {
        return new Minutes(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("present"),
                row.getString("keeper"),
                row.getString("adjusters"),
                PersonRef.of(row, "maker_"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("decisions"));
    }
}
