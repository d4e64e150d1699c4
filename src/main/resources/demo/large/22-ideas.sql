-- ideas
create temporary table idea on commit drop as
select x.*, uuidv7(x.at - now()) as id, nextval(pg_get_serial_sequence('ideas.idea', 'number')) as number
from (select i::bigint as seed, pg_temp.pick(i, 61, 16) as area, pg_temp.moment(1800 * power(pg_temp.chance(i, 62), 1.3), i) as at,
             g.n as g, g.id as group_id, coalesce(m.person_id, p.id) as author_id,
             case when pg_temp.chance(i, 62) < 0.1 then (array ['submitted', 'submitted', 'evaluating'])[1 + pg_temp.pick(i, 63, 3)]
                  else (array ['submitted', 'evaluating', 'accepted', 'started', 'started', 'implemented', 'implemented',
                               'implemented', 'declined', 'declined', 'duplicate', 'withdrawn'])[1 + pg_temp.pick(i, 63, 12)]
             end as status
      from generate_series(1, pg_temp.scaled(5000)) i
      join person p on p.n = 1 + pg_temp.pick(i, 64, (select count(*) from person))
      left join grp g on pg_temp.pick(i, 65, 10) < 3 and g.n = 1 + pg_temp.pick(i, 66, (select count(*) from grp))
      left join member m on m.g = g.n and m.k = 1 + pg_temp.pick(i, 67, g.members)
      order by 3) x;
create unique index on idea (id);
analyze idea;

create temporary table idea_words on commit drop as
select i.id, t.words as title, pg_temp.doc(pg_temp.paragraph(a.words || ' ' || b.words), pg_temp.paragraph(c.words)) as content,
       pg_temp.doc(pg_temp.paragraph(r.words)) as answer
from idea i
join sentence t on t.kind = 'ideaTitle' and t.area = i.area and t.n = pg_temp.drawn('ideaTitle', i.seed, 68)
join sentence a on a.kind = 'idea' and a.area = i.area and a.n = pg_temp.drawn('idea', i.seed, 69)
join sentence b on b.kind = 'idea' and b.area = i.area and b.n = pg_temp.drawn('idea', i.seed, 70)
join sentence c on c.kind = 'idea' and c.area = i.area and c.n = pg_temp.drawn('idea', i.seed, 71)
join sentence r on r.kind = 'answer' and r.area = i.area and r.n = pg_temp.drawn('answer', i.seed, 72);

-- Few have many supporters, many have some; in a group only its members.
create temporary table support on commit drop as
select distinct on (i.id, s.id) i.id as idea_id, i.author_id, s.id as person_id, i.at,
       least(i.at + interval '60 days' * power(pg_temp.chance(i.seed * 1000 + x, 73), 2), now() - interval '2 minutes') as supported_at
from idea i
cross join lateral generate_series(1, least(pg_temp.scaled(900),
                                            floor(6 * power(1 - pg_temp.chance(i.seed, 74), -0.7))::int)) x
left join member m on m.g = i.g and m.k = 1 + pg_temp.pick(i.seed * 1000 + x, 75, coalesce((select members from grp where n = i.g), 1))
join person s on s.n = coalesce(m.p, 1 + pg_temp.pick(i.seed * 1000 + x, 76, (select count(*) from person)))
where s.id <> i.author_id;
create index on support (idea_id);
analyze support;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select i.id, 'idea', i.group_id, case when i.group_id is null then 'organisation' else 'group' end, i.author_id, w.title,
       '/ideas/' || i.number, i.at, i.at
from idea i join idea_words w using (id) order by i.at;

insert into ideas.idea (id, number, group_id, author_id, title, content, status, supporters, created_at)
overriding system value
select i.id, i.number, i.group_id, i.author_id, w.title, w.content, i.status,
       (select count(*) from support s where s.idea_id = i.id), i.at
from idea i join idea_words w using (id) order by i.number;

insert into ideas.support (idea_id, person_id, created_at) select idea_id, person_id, supported_at from support;

-- Who answers: the handler of the cast when there is one.
create temporary table answered on commit drop as
select i.id, i.status, least(i.at + interval '1 day' * (5 + 40 * pg_temp.chance(i.seed, 77)), now() - interval '1 minute') as at,
       coalesce((select id from access.principal where username = 'cecilia'), p.id) as person_id
from idea i join person p on p.n = 1
where i.status not in ('submitted', 'withdrawn');

insert into ideas.response (id, idea_id, author_id, status, content, created_at)
select uuidv7(a.at - now()), a.id, a.person_id, a.status, w.answer, a.at
from answered a join idea_words w using (id) order by a.at;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), kind, id, who, at
from (select 'IDEA_SUBMITTED' as kind, id, author_id as who, at from idea
      union all select 'IDEA_SUPPORTED', idea_id, person_id, supported_at from support
      union all select 'IDEA_ANSWERED', id, person_id, at from answered) x
order by at;
