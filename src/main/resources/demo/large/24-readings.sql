-- readings and reactions
-- What was written in the last year has been read by some of the group.
insert into conversations.reading (person_id, subject_id, first_at, read_at)
select distinct on (p.at, p.id, m.person_id) m.person_id, p.id, r.at, r.at
from post p
join grp g on g.n = p.g
cross join lateral generate_series(1, least(g.members, 4 + (g.members * 0.16 * pg_temp.chance(p.seed, 101))::int)) i
join member m on m.g = p.g and m.k = 1 + floor(g.members * power(pg_temp.chance(p.seed * 1000 + i, 102), 1.5))::int
cross join lateral (select least(p.at + interval '4 days' * power(pg_temp.chance(p.seed * 1000 + i, 103), 2),
                                 now() - interval '1 minute') as at) r
where p.at > now() - interval '365 days'
order by p.at, p.id, m.person_id;

insert into feed.confirmation (subject_id, person_id, at)
select p.id, m.person_id, least(p.created_at + interval '3 days' * pg_temp.chance(post.seed * 1000 + m.k, 104), now())
from feed.post p join post on post.id = p.id join member m on m.g = post.g and m.k % 10 < 7
where p.must_read;

insert into conversations.watch (subject_id, person_id, level, since)
select distinct on (p.id, m.person_id) p.id, m.person_id, case when pg_temp.pick(p.seed, 105, 6) = 0 then 'mute' else 'follow' end, p.at
from post p join grp g on g.n = p.g join member m on m.g = p.g and m.k = 1 + pg_temp.pick(p.seed, 106, g.members)
where pg_temp.pick(p.seed, 107, 8) = 0;

create temporary table reacted on commit drop as
select p.id as target_id, p.id as subject_id, null::uuid as comment_id, p.g, p.seed * 100 + i as seed, p.at
from post p cross join lateral generate_series(1, least(40, floor(1.3 * power(1 - pg_temp.chance(p.seed, 108), -0.55))::int - 1)) i
union all
select c.id, c.subject_id, c.id, t.g, c.seed * 100 + i, c.at
from said c join post t on t.id = c.subject_id
cross join lateral generate_series(1, 1 + pg_temp.pick(c.seed, 109, 3)) i
where pg_temp.pick(c.seed, 110, 3) = 0;

insert into conversations.reaction (target_id, subject_id, comment_id, person_id, kind, at)
select distinct on (r.target_id, m.person_id) r.target_id, r.subject_id, r.comment_id, m.person_id,
       (array ['thumb', 'thumb', 'thumb', 'heart', 'heart', 'thanks', 'insight', 'celebrate'])[1 + pg_temp.pick(r.seed, 111, 8)],
       least(r.at + interval '2 days' * pg_temp.chance(r.seed, 112), now())
from reacted r join grp g on g.n = r.g
join member m on m.g = r.g and m.k = 1 + floor(g.members * power(pg_temp.chance(r.seed, 113), 1.5))::int;
