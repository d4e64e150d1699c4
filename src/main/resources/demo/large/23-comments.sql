-- comments
-- Long-tailed: most posts have none or a few, some hundreds.
create temporary table talk on commit drop as
select id, 'post' as kind, g, area, seed, at, author_id,
       least(greatest(150, pg_temp.scaled(400)), floor(1.3 * power(1 - pg_temp.chance(seed, 81), -0.74))::int - 1) as comments
from post
union all
select id, 'idea', g, area, 900000000::bigint + seed, at, author_id,
       least(pg_temp.scaled(120), floor(1.4 * power(1 - pg_temp.chance(seed, 82), -0.7))::int - 1)
from idea;

create temporary table comment on commit drop as
select t.id as subject_id, t.kind, t.area, t.seed * 1000 + j as seed, j, j = 1 or pg_temp.pick(t.seed * 1000 + j, 83, 10) < 6 as starts,
       coalesce(m.person_id, p.id) as author_id,
       least(t.at + interval '2 minutes' * j
                 + interval '12 days' * power(pg_temp.chance(t.seed, 84) * j / t.comments, 3),
             now() - interval '1 second' * (t.comments - j)) as at
from talk t
cross join lateral generate_series(1, t.comments) j
left join grp g on g.n = t.g
left join member m on m.g = t.g and m.k = 1 + floor(g.members * power(pg_temp.chance(t.seed * 1000 + j, 85), 1.8))::int
join person p on p.n = 1 + pg_temp.pick(t.seed * 1000 + j, 86, (select count(*) from person));

alter table comment add id uuid;
update comment set id = uuidv7(at - now());

-- An answer belongs to the thread that was begun last.
create temporary table said on commit drop as
select c.*, case when not c.starts then begun.id end as parent_id
from (select c.*, max(case when starts then j end) over (partition by subject_id order by j) as thread from comment c) c
left join comment begun on begun.subject_id = c.subject_id and begun.j = c.thread and not c.starts;
create index on said (subject_id);
analyze said;

insert into conversations.comment (id, subject_id, parent_id, author_id, content, created_at)
select c.id, c.subject_id, c.parent_id, c.author_id,
       pg_temp.doc(pg_temp.paragraph(a.words || case when pg_temp.pick(c.seed, 87, 3) > 0 then ' ' || b.words else '' end)),
       c.at
from said c
join sentence a on a.kind = 'comment' and a.area = c.area and a.n = pg_temp.drawn('comment', c.seed, 88)
join sentence b on b.kind = 'more' and b.area = c.area and b.n = pg_temp.drawn('more', c.seed, 89)
order by c.at;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), 'COMMENTED', subject_id, author_id, at from said order by at;

-- A question is answered by the first who answered it, mostly.
update feed.post p set answer_id = c.id
from said c where c.subject_id = p.id and c.j = 1 and p.question and pg_temp.pick(c.seed, 90, 3) > 0;

-- What moved last, and how much was said: on the thin rows, the groups and the stations.
update access.subject s set active_at = greatest(s.active_at, l.at)
from (select subject_id, max(at) as at from activity.entry group by subject_id) l
where l.subject_id = s.id and l.at > s.active_at
  and (s.id in (select id from post) or s.id in (select id from idea));

insert into chain.station (subject_id, step, state, complete, person_id, at, comments, discussed_at)
select p.id, 'discussion', 'post', true, p.author_id, p.at, coalesce(c.number, 0), c.at
from post p
left join (select subject_id, count(*) as number, max(at) as at from said group by subject_id) c on c.subject_id = p.id
union all
select i.id, 'idea', i.status, i.status not in ('submitted', 'evaluating', 'withdrawn'), coalesce(a.person_id, i.author_id),
       coalesce(a.at, i.at), coalesce(c.number, 0), c.at
from idea i
left join answered a using (id)
left join (select subject_id, count(*) as number, max(at) as at from said group by subject_id) c on c.subject_id = i.id;
