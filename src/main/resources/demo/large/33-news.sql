-- news
create temporary table news on commit drop as
select i as n, uuidv7(x.at - now()) as id, x.at, s.words as title, w.id as author_id,
       pg_temp.doc(pg_temp.paragraph(a.words || ' ' || b.words), pg_temp.paragraph(c.words)) as content
from generate_series(1, pg_temp.scaled(200)) i
cross join lateral (select pg_temp.moment(1800.0 * i / pg_temp.scaled(200), i) as at, i % 16 as area) x
join sentence s on s.kind = 'newsTitle' and s.area = x.area and s.n = pg_temp.drawn('newsTitle', i, 151)
join sentence a on a.kind = 'text' and a.area = x.area and a.n = pg_temp.drawn('text', i, 152)
join sentence b on b.kind = 'more' and b.area = x.area and b.n = pg_temp.drawn('more', i, 153)
join sentence c on c.kind = 'text' and c.area = x.area and c.n = pg_temp.drawn('text', i, 154)
cross join lateral (select coalesce((select id from access.principal where username = 'david'), (select id from person where n = 1)) as id) w;

insert into access.subject (id, kind, audience, owner_id, title, path, created_at, active_at)
select id, 'news', 'organisation', author_id, title, '/news/' || id, at, at from news order by at;
insert into feed.news (id, title, content, author_id, created_at, shown_from, shown_until, published_at)
select id, title, content, author_id, at, at, at + interval '30 days', at from news order by at;
insert into feed.news_unit (news_id, unit_id)
select n.id, u.id from news n join unit_made u on u.n = pg_temp.pick(n.n, 155, (select count(*) from unit_made)) where n.n % 3 = 0;
insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), 'NEWS_PUBLISHED', id, author_id, at from news order by at;
