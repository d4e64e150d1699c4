package org.samverk.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowingTable {
    private final JdbcClient jdbc;

    FollowingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID person, UUID followed, Instant since) {
        jdbc.sql("""
                insert into people.following (person_id, followed_id, since) values (:person, :followed, :since)
                on conflict do nothing
                """)
                .param("person", person)
                .param("followed", followed)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID person, UUID followed) {
        jdbc.sql("delete from people.following where person_id = :person and followed_id = :followed")
                .param("person", person)
                .param("followed", followed)
                .update();
    }

    boolean follows(UUID person, UUID followed) {
        return jdbc.sql("""
                select exists (select from people.following where person_id = :person and followed_id = :followed)
                """)
                .param("person", person)
                .param("followed", followed)
                .query(Boolean.class)
                .single();
    }

    int count(UUID followed) {
        return jdbc.sql("""
                select count(*) from people.following f join access.principal p on p.id = f.person_id and p.active
                where f.followed_id = :followed
                """).param("followed", followed).query(Integer.class).single();
    }

    List<Followings.Row> followed(UUID viewer, Cursor before, int limit) {
        return rows("""
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name, d.phone, d.email, null as about, f.since
                from people.following f
                join access.people_visible_to(:viewer) v on v = f.followed_id
                join access.principal p on p.id = f.followed_id
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where f.person_id = :viewer and (f.since, f.followed_id) < (:at, :id)
                order by f.since desc, f.followed_id desc
                limit :limit
                """, viewer, before, limit);
    }

    List<Followings.Row> followers(UUID viewer, Cursor before, int limit) {
        return rows("""
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name, d.phone, d.email, null as about, f.since
                from people.following f
                join access.people_visible_to(:viewer) v on v = f.person_id
                join access.principal p on p.id = f.person_id and p.active
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where f.followed_id = :viewer and (f.since, f.person_id) < (:at, :id)
                order by f.since desc, f.person_id desc
                limit :limit
                """, viewer, before, limit);
    }

    /// Who leads the unit (its head, or the nearest one above), the others of the unit, then those of the unit above.
    List<Person> suggestions(UUID viewer, int limit) {
        return jdbc.sql("""
                with me as (
                    select d.id, d.unit_id, u.parent_id,
                           (select h.head_id from people.unit h
                            where h.id in (select people.units_above(d.unit_id)) and h.head_id <> d.id
                            order by h.id = d.unit_id desc, h.id = u.parent_id desc
                            limit 1) as head_id
                    from people.person d join people.unit u on u.id = d.unit_id
                    where d.id = :viewer)
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name, d.phone, d.email, null as about
                from me
                join people.person d on d.unit_id in (me.unit_id, me.parent_id) or d.id = me.head_id
                join access.people_visible_to(:viewer) v on v = d.id
                join access.principal p on p.id = d.id and p.active and p.kind = 'member'
                left join people.unit u on u.id = d.unit_id
                where d.id <> :viewer
                  and not exists (select from people.following f
                                  where f.person_id = :viewer and f.followed_id = d.id)
                order by d.id = me.head_id desc nulls last, d.unit_id = me.unit_id desc nulls last,
                         p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("limit", limit)
                .query(PersonTable::person)
                .list();
    }

    private List<Followings.Row> rows(String sql, UUID viewer, Cursor before, int limit) {
        return jdbc.sql(sql)
                .param("viewer", viewer)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query((row, number) -> new Followings.Row(
                        PersonTable.person(row, number),
                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
