package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is remembered of each reader.
@Repository
class FeedReaderTable {
    private final JdbcClient jdbc;

    FeedReaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FeedReader find(UUID person) {
        return jdbc.sql("""
                select sorting, greatest(read_up_to, 'epoch') as read_up_to, put_aside
                from feed.reader where person_id = :person
                """)
                .param("person", person)
                .query((row, number) -> reader(row))
                .optional()
                .orElse(FeedReader.USUAL);
    }

    void order(UUID person, FeedOrder order) {
        jdbc.sql("""
                insert into feed.reader (person_id, sorting) values (:person, :order)
                on conflict (person_id) do update set sorting = excluded.sorting
                """).param("person", person).param("order", order.code()).update();
    }

    void readUpTo(UUID person, Instant at) {
        jdbc.sql("""
                insert into feed.reader as r (person_id, read_up_to) values (:person, :at)
                on conflict (person_id) do update set read_up_to = greatest(r.read_up_to, excluded.read_up_to)
                """)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void putAside(UUID person, String step) {
        jdbc.sql("""
                insert into feed.reader as r (person_id, put_aside) values (:person, array [:step])
                on conflict (person_id) do update set put_aside = array_append(array_remove(r.put_aside, :step), :step)
                """).param("person", person).param("step", step).update();
    }

    /// When the visit before this one ended, empty on the first. A visit goes on until half an hour has passed without
    /// a look. Looks within a minute after another are not written down.
    Optional<Instant> visit(UUID person, Instant now) {
        return jdbc.sql("""
                with known as (
                    select since from feed.visit
                    where person_id = :person and :now between seen_at and seen_at + interval '1 minute'),
                noted as (
                    insert into feed.visit as v (person_id, since, seen_at)
                    select :person, 'epoch', :now where not exists (select from known)
                    on conflict (person_id) do update
                    set since = case when v.seen_at < excluded.seen_at - interval '30 minutes'
                                     then v.seen_at else v.since end,
                        seen_at = greatest(v.seen_at, excluded.seen_at)
                    returning v.since)
                select since from known union all select since from noted
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional()
                .filter(Instant.EPOCH::isBefore);
    }

    /// Those of the groups in which something is unread, as far back as their newest dozen goes.
    Set<UUID> unreadGroups(UUID person, Collection<UUID> groups) {
        return new HashSet<>(jdbc.sql("""
                select m.group_id
                from access.membership m
                where m.person_id = :person and m.group_id = any(:groups)
                  and exists (
                      select from (
                          select s.id from access.subject s
                          where s.group_id = m.group_id and s.kind = any(:kinds)
                            and s.active_at > greatest(
                                now() - interval '30 days',
                                (select r.read_up_to from feed.reader r where r.person_id = :person))
                          order by s.active_at desc, s.id desc
                          limit 12) n
                      join access.visible_to(:person) v on v = n.id
                      join conversations.unread_by(:person) u on u = n.id)
                """)
                .param("person", person)
                .param("groups", groups.toArray(UUID[]::new))
                .param("kinds", FeedQuery.KINDS.toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    private static FeedReader reader(ResultSet row) throws SQLException {
        return new FeedReader(
                FeedOrder.of(row.getString("sorting")),
                row.getTimestamp("read_up_to").toInstant(),
                Set.of((String[]) row.getArray("put_aside").getArray()));
    }
}
