-- groups
create temporary table grp on commit drop as
select i as n, uuidv7(interval '-1860 days' + i * interval '1 hour') as id, t.n as template,
       case when i <= 16 then i - 1 else pg_temp.pick(i, 21, 16) end as area,
       now() - interval '1860 days' + i * interval '1 hour' as at,
       case when i > 6 and i % 20 in (7, 13, 19) then 'closed' when i > 6 and i % 20 = 9 then 'secret'
            when i % 5 = 2 then 'moderated' else 'open' end as visibility,
       least(0.55 * pg_temp.scaled(2930), 6 + pg_temp.scaled(2600) / power(i, 0.85))::int as size
from generate_series(1, pg_temp.scaled(388)) i
join word t on t.kind = 'groupName' and t.n = case when i <= 16 then 0 else 1 + i % 7 end;

create temporary table grp_words on commit drop as
select g.n, replace(replace(replace(w.words, '{Area}', upper(left(a.words, 1)) || substr(a.words, 2)),
                            '{area}', a.words), '{place}', p.words) as name,
       replace(replace(u.words, '{area}', a.words), '{place}', p.words) as purpose, t.words as template
from grp g
join word w on w.kind = 'groupName' and w.n = g.template
join word u on u.kind = 'groupPurpose' and u.n = g.template
join word t on t.kind = 'groupTemplate' and t.n = g.template
join word a on a.kind = 'areaName' and a.n = g.area
join word p on p.kind = 'place' and p.n = g.n % 40;

insert into access.circle (id, visibility) select id, visibility from grp order by n;

-- Who founded it comes first; the first two administer it.
create temporary table member on commit drop as
select g.n as g, p.id as person_id, p.n as p, row_number() over (partition by g.n order by min(i)) as k,
       g.at + (now() - g.at) * 0.9 * power(pg_temp.chance(g.n * 5000 + p.n, 23), 2) as since
from grp g
cross join lateral generate_series(1, g.size) i
join person p on p.n = 1 + pg_temp.pick(g.n * 100003 + i, 22, (select count(*) from person))
group by g.n, g.at, p.id, p.n;
create unique index on member (g, k);
analyze member;

insert into access.membership (person_id, group_id, role, since)
select m.person_id, g.id, case when m.k <= 2 then 'administrator' when m.k % 20 = 19 then 'follower' else 'member' end,
       case when m.k = 1 then g.at else m.since end
from member m join grp g on g.n = m.g
order by g.n, m.k;

-- The cast are in the largest groups: farid in many, greta and hugo in none.
insert into access.membership (person_id, group_id, role, since)
select p.id, g.id, case when p.username = 'bjorn' and g.n = 2 then 'administrator' else 'member' end,
       now() - interval '400 days'
from grp g
join access.principal p on p.username in ('anna', 'bjorn', 'cecilia', 'david', 'eva') and g.n <= 4
    or p.username = 'farid' and g.n <= 30
on conflict do nothing;

insert into groups.profile (id, slug, name, purpose, created_by, created_at, template)
select g.id, pg_temp.slug(w.name) || '-' || g.n, w.name, w.purpose, m.person_id, g.at, w.template
from grp g join grp_words w using (n) join member m on m.g = g.n and m.k = 1
order by g.n;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select g.id, 'group', g.id, case g.visibility when 'secret' then 'group' else 'organisation' end, f.created_by, f.name,
       '/groups/' || f.slug, g.at, g.at
from grp g join groups.profile f on f.id = g.id
order by g.n;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(g.at - now()), 'GROUP_CREATED', g.id, f.created_by, g.at
from grp g join groups.profile f on f.id = g.id order by g.n;

insert into notifications.level (person_id, group_id, level)
select m.person_id, g.id, case when m.k % 3 = 0 then 'every' else 'muted' end
from member m join grp g on g.n = m.g where pg_temp.pick(m.g * 5000 + m.k, 24, 20) = 0;

alter table grp add members int;
update grp g set members = (select max(k) from member m where m.g = g.n);
analyze grp;
