-- drafts
-- The first are decided on (31-decisions.sql), the others still worked on. Some come from an idea that was taken up.
create temporary table draft on commit drop as
select i as n, uuidv7(d.at - now()) as id, g.n as g, g.id as group_id, d.at, 1 + pg_temp.pick(i, 121, 3) as revisions,
       i <= pg_temp.scaled(2000) as decided, a.person_id as author_id, b.person_id as second_id, o.id as origin_id,
       coalesce(o.area, g.area) as area
from generate_series(1, pg_temp.scaled(2500)) i
left join (select id, area, at, row_number() over (order by number) as place from idea
           where status in ('started', 'implemented') and group_id is null and at < now() - interval '120 days') o on o.place * 2 = i
cross join lateral (select greatest(pg_temp.moment(case when i <= pg_temp.scaled(2000) then 70 + 1700 * power(pg_temp.chance(i, 122), 1.2)
                                                        else 120 * pg_temp.chance(i, 122) end, i),
                                    o.at + interval '20 days') as at) d
join grp g on g.n = 1 + floor((select count(*) from grp) * power(pg_temp.chance(i, 123), 2))::int
join member a on a.g = g.n and a.k = 1 + pg_temp.pick(i, 124, g.members)
join member b on b.g = g.n and b.k = 1 + pg_temp.pick(i, 125, g.members);

-- Each revision adds to the one before.
create temporary table revision on commit drop as
select d.n, r as number, d.id as subject_id, t.words as title, uuidv7(d.at + (r - 1) * interval '3 days' - now()) as id,
       case when r % 2 = 1 then d.author_id else d.second_id end as author_id,
       least(d.at + (r - 1) * interval '3 days', now() - interval '3 minutes') as at,
       pg_temp.doc(variadic array [pg_temp.block('heading', ',"attrs":{"level":2}', 'Syfte'), pg_temp.paragraph(x.words [1] || ' ' || x.words [2]),
                                   pg_temp.block('heading', ',"attrs":{"level":2}', 'Så arbetar vi')]
                            || (select array_agg(pg_temp.paragraph(w) order by i)
                                from unnest(x.words [3:3 + r * 3]) with ordinality y (w, i))) as content,
       array_to_string(x.words [1:3 + r * 3], ' ') as plain
from draft d
join sentence t on t.kind = 'draftTitle' and t.area = d.area and t.n = pg_temp.drawn('draftTitle', d.n, 126)
cross join lateral (select array_agg(s.words order by k) as words
                    from generate_series(1, 14) k
                    join sentence s on s.kind = 'text' and s.area = d.area and s.n = pg_temp.drawn('text', d.n * 20 + k, 127)) x
cross join lateral generate_series(1, d.revisions) r;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select d.id, 'draft', d.group_id, 'group', d.author_id, r.title, '/drafts/' || d.id, d.at, r.at
from draft d join revision r on r.n = d.n and r.number = d.revisions order by d.at;

insert into revisions.revision (id, subject_id, number, title, content, sha256, author_id, created_at)
select id, subject_id, number, title, content, pg_temp.seal(title, content), author_id, at from revision order by at;

insert into documents.draft (id, group_id, title, state, origin_id, created_by, created_at, finalised_at, finalised_by, finalised_revision)
select d.id, d.group_id, r.title, case when f.final then 'finalised' else 'working' end, d.origin_id, d.author_id, d.at,
       case when f.final then r.at + interval '1 hour' end, case when f.final then d.author_id end,
       case when f.final then d.revisions end
from draft d join revision r on r.n = d.n and r.number = d.revisions
cross join lateral (select d.decided and pg_temp.pick(d.n, 128, 10) > 0 as final) f
order by d.at;

insert into chain.station (subject_id, step, state, complete, person_id, at)
select d.id, 'draft', s.state, s.state = 'finalised', d.author_id, coalesce(s.finalised_at, r.at)
from draft d join documents.draft s using (id) join revision r on r.n = d.n and r.number = d.revisions;

insert into chain.link (from_id, to_id, kind, created_by, created_at)
select origin_id, id, 'drafted', author_id, at from draft where origin_id is not null;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), case number when 1 then 'DRAFT_STARTED' else 'DRAFT_REVISED' end, subject_id, author_id, at
from revision order by at;
