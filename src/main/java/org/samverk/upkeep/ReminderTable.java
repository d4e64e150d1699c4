package org.samverk.upkeep;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pages whose owners are to be reminded. Each is taken by one node only.
@Repository
class ReminderTable {
    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param owner null when nobody owns it who is still there
    record Due(UUID id, @Nullable UUID owner) {}

    /// Those whose time has come; they count as told of from now on.
    List<Due> remind(Instant now, int most) {
        return jdbc.sql("""
                update sites.page p set reminded_at = :now
                where p.id in (
                    select d.id from sites.page d
                    where d.state = 'live' and d.check_at <= :now and d.reminded_at is null
                    order by d.check_at limit :most for update skip locked)
                returning p.id, (select o.id from access.principal o where o.id = p.owner_id and o.active) as owner
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Due.class)
                .list();
    }

    /// Those of which somebody was told before that time, and which nobody has seen to.
    List<Due> escalate(Instant before, Instant now, int most) {
        return jdbc.sql("""
                update sites.page p set escalated_at = :now
                where p.id in (
                    select d.id from sites.page d
                    where d.state = 'live' and d.reminded_at <= :before and d.escalated_at is null
                    order by d.reminded_at limit :most for update skip locked)
                returning p.id, p.owner_id as owner
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Due.class)
                .list();
    }

    Set<UUID> publishers() {
        return Set.copyOf(jdbc.sql(
                        "select id from access.principal where active and kind = 'member' and 'publisher' = any(roles)")
                .query(UUID.class)
                .list());
    }
}
