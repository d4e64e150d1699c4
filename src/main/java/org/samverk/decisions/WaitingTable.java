package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits for those who decide.
@Repository
class WaitingTable {
    static final Cursor OLDEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final JdbcClient jdbc;

    WaitingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The oldest first.
    ///
    /// @param after where a slice before ended
    List<DecisionRequest> of(UUID decider, LocalDate today, boolean deferred, Cursor after, int limit) {
        return jdbc.sql("""
                select r.* from decisions.waiting_for(:decider, :today) w
                join decisions.request_shown r on r.id = w.request_id
                join access.visible_to(:decider) v on v = r.id
                where w.deferred = :deferred and (r.requested_at, r.id) > (:at, :after)
                order by r.requested_at, r.id
                limit :limit
                """)
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .param("decider", decider)
                .param("today", today)
                .param("deferred", deferred)
                .query(RequestTable::request)
                .list();
    }

    /// Open requests that the holder of their mandate or the substitute cannot see, because they are new.
    List<DecisionRequest> forSomebodyNew(UUID system) {
        return jdbc.sql("""
                select r.* from decisions.request_shown r join access.visible_to(:system) v on v = r.id
                join decisions.mandate_shown m on m.id = r.mandate_id
                where r.state = 'requested'
                  and exists (select from unnest(array [m.person_id, m.substitute_id]) as who (id)
                              where who.id is not null
                                and not exists (select from access.person_grant g
                                                where g.subject_id = r.id and g.person_id = who.id))
                order by r.requested_at
                limit 200
                """)
                .param("system", system)
                .query(RequestTable::request)
                .list();
    }

    int count(UUID decider, LocalDate today) {
        return jdbc.sql("""
                select count(*) from decisions.waiting_for(:decider, :today) w
                join access.visible_to(:decider) v on v = w.request_id
                where not w.deferred
                """)
                .param("decider", decider)
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
