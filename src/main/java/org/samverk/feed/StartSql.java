package org.samverk.feed;

import java.util.Map;

/// What happened since somebody was here last. Each statement reads what came after that moment and stops at a hundred,
/// so that it costs what happened to its reader and no more.
final class StartSql {
    private StartSql() {}

    /// New posts by others in the person's groups, the busiest group first.
    static final String POSTS = """
            select g.title, g.path, n.number
            from access.membership m
            join access.subject g on g.id = m.group_id
            cross join lateral (
                select count(*)::int as number
                from (select s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                      where s.group_id = m.group_id and s.created_at > :since and s.kind = 'post'
                        and s.owner_id is distinct from :viewer
                      limit 100) s) n
            where m.person_id = :viewer and n.number > 0
            order by n.number desc, g.title, g.id
            """;

    /// What others answered: on what the person wrote, and under their comments of the last two months.
    static final String ANSWERS = """
            with answer as (
                select c.subject_id, c.author_id, c.created_at
                from access.subject s
                cross join lateral (
                    select c.* from conversations.comment c
                    where c.subject_id = s.id and c.created_at > :since and c.deleted_at is null
                    order by c.created_at desc, c.id desc
                    limit 100) c
                where s.owner_id = :viewer and s.active_at > :since and c.author_id <> :viewer
                union
                select c.subject_id, c.author_id, c.created_at
                from (select o.id from conversations.comment o
                      where o.author_id = :viewer and o.created_at > :since::timestamptz - interval '60 days'
                      order by o.created_at desc, o.id desc
                      limit 200) mine
                join conversations.comment c on c.parent_id = mine.id
                where c.created_at > :since and c.author_id <> :viewer and c.deleted_at is null)
            select s.title, s.path, count(*)::int as number
            from answer a
            join access.visible_to(:viewer) v on v = a.subject_id
            join access.subject s on s.id = a.subject_id
            group by s.id, s.title, s.path
            order by max(a.created_at) desc, s.id
            limit 100
            """;

    /// Decisions that were made, and ideas that were answered, by others.
    static final String ACTS = """
            select distinct on (e.kind, s.id) e.kind, s.title, s.path, 1 as number
            from (select n.kind, n.subject_id, n.actor_id, n.at
                  from unnest(array ['DECISION_MADE', 'IDEA_ANSWERED']) as wanted (kind)
                  cross join lateral (
                      select o.kind, o.subject_id, o.actor_id, o.at from activity.entry o
                      where o.kind = wanted.kind and o.at > :since
                      order by o.at desc, o.id desc
                      limit 100) n) e
            join access.visible_to(:viewer) v on v = e.subject_id
            join access.subject s on s.id = e.subject_id
            where e.actor_id is distinct from :viewer
            order by e.kind, s.id, e.at desc
            """;

    /// Who began to follow the person.
    static final String FOLLOWERS = """
            select p.id, p.username, p.name, p.photo_id
            from people.following f
            join access.people_visible_to(:viewer) v on v = f.person_id
            join access.principal p on p.id = f.person_id and p.active
            where f.followed_id = :viewer and f.since > :since
            order by f.since desc, f.person_id
            limit 100
            """;

    static final Map<String, String> ALL =
            Map.of("posts", POSTS, "answers", ANSWERS, "acts", ACTS, "followers", FOLLOWERS);
}
