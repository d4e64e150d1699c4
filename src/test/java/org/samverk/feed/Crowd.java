package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills the tables with much, by batch SQL: groups of which a few are large, five years of posts and comments, people
/// who have read some of it. For a test that looks at how statements are carried out; it rolls back afterwards.
final class Crowd {
    private static final String GROUPS = """
            with made as (
                insert into access.circle (visibility) select 'secret' from generate_series(1, 120) returning id)
            insert into access.subject (id, kind, group_id, audience, title, path)
            select id, 'group', id, 'group', 'Grupp', '/groups/' || id from made
            """;

    private static final String PEOPLE = """
            insert into access.principal (kind, username, name)
            select 'member', 'crowd' || n, 'Medarbetare ' || n from generate_series(1, 1500) n
            """;

    private static final String MEMBERSHIPS = """
            insert into access.membership (person_id, group_id, role, since)
            select p.id, g.id, 'member', now() - interval '5 years'
            from (select id, row_number() over (order by id) as n from access.principal where username like 'crowd%') p
            join (select id, row_number() over (order by id) as n from access.circle) g
              on (p.n * 7 + g.n * 13) % 11 = 0 and g.n % 10 = p.n % 10
            """;

    private static final String POSTS = """
            with spread as (
                select g.id as group_id, i as n,
                       now() - (interval '5 years') * ((i * 7919 + g.n * 104729) % 100000) / 100000 as at
                from (select id, row_number() over (order by id desc) as n from access.circle) g
                cross join lateral generate_series(1, case when g.n <= 4 then 3000 else 90 end) i)
            insert into access.subject (kind, group_id, audience, owner_id, title, path, created_at, active_at)
            select case s.n % 12 when 0 then 'idea' when 1 then 'draft' else 'post' end, s.group_id, 'group', o.id,
                   'Inlägg ' || s.n, '/posts/' || s.n, s.at, s.at
            from spread s
            join (select id, row_number() over (order by id) as n from access.principal where username like 'crowd%') o
              on o.n = s.n % 1500 + 1
            """;

    private static final List<String> ACTS = List.of("""
            insert into activity.entry (kind, subject_id, actor_id, at)
            select 'POSTED', s.id, s.owner_id, s.created_at from access.subject s where s.title like 'Inlägg %'
            """, """
            insert into conversations.comment (subject_id, author_id, content, created_at)
            select s.id, s.owner_id, '{"type":"doc","content":[]}', s.created_at
            from access.subject s where s.title like 'Inlägg %'
            """, """
            insert into conversations.reading (person_id, subject_id, first_at, read_at)
            select p.id, s.id, s.created_at, s.created_at
            from (select id from access.principal where username like 'crowd%' order by id limit 10) p
            cross join (select id, created_at from access.subject where title like 'Inlägg %' limit 3000) s
            """, """
            insert into people.following (person_id, followed_id, since)
            select p.id, o.id, now()
            from (select id from access.principal where username like 'crowd%' order by id limit 200) p
            cross join (select id from access.principal where username like 'crowd%' order by id desc limit 30) o
            """);

    private static final List<String> TABLES = List.of(
            "access.subject",
            "access.membership",
            "access.principal",
            "access.circle",
            "activity.entry",
            "conversations.comment",
            "conversations.reading",
            "people.following");

    private final JdbcClient jdbc;

    Crowd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return somebody who is in a dozen groups, a large one among them
    UUID gather() {
        List.of(GROUPS, PEOPLE, MEMBERSHIPS, POSTS)
                .forEach(statement -> jdbc.sql(statement).update());
        ACTS.forEach(statement -> jdbc.sql(statement).update());
        TABLES.forEach(table -> jdbc.sql("analyze " + table).update());
        return jdbc.sql("""
                select m.person_id from access.membership m
                join access.principal p on p.id = m.person_id and p.username like 'crowd%'
                join people.following f on f.person_id = m.person_id
                group by m.person_id order by count(distinct m.group_id) desc, m.person_id limit 1
                """).query(UUID.class).single();
    }
}
