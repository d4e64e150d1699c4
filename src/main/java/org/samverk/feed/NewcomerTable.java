package org.samverk.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NewcomerTable {
    private final JdbcClient jdbc;

    NewcomerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Suggestion> groups(UUID viewer, int limit) {
        return jdbc.sql("""
                with colleague as (
                    select d.id, d.unit_id = me.unit_id as near
                    from people.person me
                    join people.unit u on u.id = me.unit_id
                    join people.unit beside on beside.id in (u.id, u.parent_id) or beside.parent_id = u.parent_id
                    join people.person d on d.unit_id = beside.id and d.id <> me.id
                    where me.id = :viewer
                    order by near desc, d.id
                    limit 300),
                theirs as (
                    select m.group_id, count(*) filter (where c.near) as near, count(*) as beside
                    from colleague c
                    join access.membership m on m.person_id = c.id and m.role <> 'follower'
                    group by m.group_id),
                lively as (
                    select s.id
                    from access.subject s
                    join access.circle c on c.id = s.id and c.visibility in ('open', 'moderated') and c.archived_at is null
                    join access.visible_to(:viewer) v on v = s.id
                    where s.kind = 'group'
                      and not exists (select from access.membership m where m.person_id = :viewer and m.group_id = s.id)
                    order by s.active_at desc, s.id desc
                    limit 30)
                select g.id, s.title as name, s.path, g.purpose, c.visibility = 'open' as open, g.tint, g.cover_id,
                       coalesce(t.near, 0)::int as colleagues, coalesce(g.unit_id = me.unit_id, false) as ours,
                       c.members
                from groups.profile g
                join people.person me on me.id = :viewer
                join access.circle c on c.id = g.id and c.visibility in ('open', 'moderated') and c.archived_at is null
                join access.subject s on s.id = g.id
                join access.visible_to(:viewer) v on v = g.id
                left join theirs t on t.group_id = g.id
                where (t.group_id is not null or g.unit_id = me.unit_id or g.id in (select id from lively))
                  and not exists (select from access.membership m where m.person_id = :viewer and m.group_id = g.id)
                order by case when g.unit_id = me.unit_id then 30 else 0 end + coalesce(t.near, 0) * 3
                             + coalesce(t.beside, 0) desc,
                         s.active_at desc, g.id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("limit", limit)
                .query(Suggestion.class)
                .list();
    }

    /// `hello` when the person has written something, `handbook` when they have read a page of the intranet.
    Set<String> taken(UUID person) {
        return new HashSet<>(
                jdbc.sql("""
                select 'hello' where exists (select from access.subject s where s.owner_id = :person and s.kind = 'post')
                                  or exists (select from conversations.comment c where c.author_id = :person)
                union all
                select 'handbook' where exists (
                    select from conversations.reading r join access.subject s on s.id = r.subject_id
                    where r.person_id = :person and s.kind = 'page' and r.first_at is not null)
                """).param("person", person).query(String.class).list());
    }
}
