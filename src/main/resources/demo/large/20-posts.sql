-- posts
-- Five years of them, the more the nearer; much in the large groups, a few in each small one. A few members write most.
create temporary table post on commit drop as
select x.*, uuidv7(x.at - now()) as id
from (select g.n as g, g.id as group_id, g.area, g.n * 1000000::bigint + i as seed, m.person_id as author_id,
             pg_temp.moment(1820 * power(pg_temp.chance(g.n * 1000000::bigint + i, 31), 1.5), g.n * 1000000::bigint + i) as at
      from grp g
      cross join lateral generate_series(1, 3 + (pg_temp.scaled(48500) * power(g.members, 1.05)
                                                 / (select sum(power(members, 1.05)) from grp))::int) i
      join member m on m.g = g.n
          and m.k = 1 + floor(g.members * power(pg_temp.chance(g.n * 1000000::bigint + i, 32), 2.2))::int) x
order by x.at;

create temporary table post_words on commit drop as
select p.id, a.words as first, coalesce(t.words, '') as topic,
       case pg_temp.pick(p.seed, 33, 4)
           when 0 then pg_temp.doc(pg_temp.paragraph(a.words || coalesce(' #' || t.words, '')))
           when 1 then pg_temp.doc(pg_temp.paragraph(a.words || ' ' || b.words || coalesce(' #' || t.words, '')))
           else pg_temp.doc(pg_temp.paragraph(a.words),
                            pg_temp.paragraph(b.words || ' ' || c.words || coalesce(' #' || t.words, '')))
       end as content
from post p
join sentence a on a.kind = 'post' and a.area = p.area and a.n = pg_temp.drawn('post', p.seed, 34)
join sentence b on b.kind = 'more' and b.area = p.area and b.n = pg_temp.drawn('more', p.seed, 35)
join sentence c on c.kind = 'more' and c.area = p.area and c.n = pg_temp.drawn('more', p.seed, 36)
left join word t on t.kind = 'topic' and t.n = p.area and pg_temp.pick(p.seed, 37, 4) = 0;
create unique index on post_words (id);
analyze post; analyze post_words;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select p.id, 'post', p.group_id, 'group', p.author_id, left(w.first, 80), '/posts/' || p.id, p.at, p.at
from post p join post_words w using (id) order by p.at;

insert into feed.post (id, group_id, author_id, content, created_at, question, must_read)
select p.id, p.group_id, p.author_id, w.content, p.at, w.first like '%?' and pg_temp.pick(p.seed, 38, 2) = 0,
       p.g <= 60 and pg_temp.pick(p.seed, 39, 150) = 0
from post p join post_words w using (id) order by p.at;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), 'POSTED', id, author_id, at from post order by at;

insert into feed.topic (word, post_id, at)
select w.topic, p.id, p.at from post p join post_words w using (id) where w.topic <> '' order by p.at;

insert into feed.topic_follow (person_id, word, since)
select p.id, w.words, now() - interval '200 days' from person p
join word w on w.kind = 'topic' and pg_temp.pick(p.n * 20 + w.n, 40, 10) = 0;
insert into feed.topic_follow (person_id, word, since)
select p.id, w.words, now() - interval '90 days' from access.principal p
join word w on w.kind = 'topic' and w.n in (0, 3, 8) where p.username in ('anna', 'farid');

insert into feed.pin (post_id, group_id, pinned_by, pinned_at)
select p.id, p.group_id, m.person_id, p.at
from (select p.*, row_number() over (partition by g order by pg_temp.pick(seed, 41, 1000000)) as i from post p) p
join member m on m.g = p.g and m.k = 1
where p.i <= p.g % 3;
