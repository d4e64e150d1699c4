-- people
create temporary table unit_made on commit drop as
select i as n, u.n as kind, p.words as place, uuidv7() as id
from generate_series(0, pg_temp.scaled(160) - 1) i
join word u on u.kind = 'unit' and u.n = i % 8
join word p on p.kind = 'place' and p.n = (i / 8) % 40;

insert into people.unit (id, parent_id, name)
select uuidv7(), (select o.id from people.unit o where o.name = below.words order by o.id limit 1), branch.words
from word below join word branch on branch.kind = 'branch' and branch.n = below.n
where below.kind = 'below'
on conflict do nothing;

insert into people.unit (id, parent_id, name)
select m.id, o.id, u.words || ' ' || m.place
from unit_made m
join word u on u.kind = 'unit' and u.n = m.kind
join word b on b.kind = 'branch' and b.n = m.kind
join people.unit o on o.name = b.words;

create temporary table person on commit drop as
select i as n, uuidv7(interval '-1900 days' + i * interval '1 minute') as id, f.words || ' ' || l.words as name,
       pg_temp.slug(f.words) || '.' || pg_temp.slug(l.words) || '.' || lpad(i::text, 4, '0') as username,
       t.words as title, u.id as unit_id
from generate_series(1, pg_temp.scaled(2930)) i
join word f on f.kind = 'first' and f.n = pg_temp.pick(i, 11, 60)
join word l on l.kind = 'last' and l.n = pg_temp.pick(i, 12, 60)
join word t on t.kind = 'title' and t.n = pg_temp.pick(i, 13, 40)
join unit_made u on u.n = floor(power(pg_temp.chance(i, 14), 1.6) * pg_temp.scaled(160))::int;
create unique index on person (n);
analyze person;

insert into access.principal (id, kind, username, name) select id, 'member', username, name from person order by n;

insert into people.person (id, title, unit_id, phone, email, place, skills, languages, shows_work, updated_at)
select id, title, unit_id, '0499-55 ' || 20 + n / 100 || ' ' || lpad((n % 100)::text, 2, '0'),
       username || '@lindviken.se',
       (array['Stadshuset', 'Kvarnbacken', 'Hamngatan', 'Ekbacken', 'Strandgården'])[1 + pg_temp.pick(n, 61, 5)],
       array[(array['Excel', 'konflikthantering', 'budget', 'klarspråk', 'upphandling', 'schemaläggning', 'arbetsmiljö',
                    'första hjälpen', 'projektledning', 'dataskydd'])[1 + pg_temp.pick(n, 62, 10)],
             (array['fotografering', 'trädgård', 'statistik', 'körkort C', 'handledning'])[1 + pg_temp.pick(n, 63, 5)]],
       array['svenska', (array['engelska', 'arabiska', 'finska', 'somaliska', 'tyska'])[1 + pg_temp.pick(n, 64, 5)]],
       n % 3 = 0, now()
from person order by n;

update people.unit u set head_id = h.id
from (select distinct on (unit_id) unit_id, id from person order by unit_id, n) h where h.unit_id = u.id;

-- The same password as the cast, with the cast's hash: to compute thousands would take minutes.
insert into identity.account (person_id, password_hash, password_changed_at)
select p.id, a.password_hash, a.password_changed_at
from person p
cross join (select a.* from identity.account a join access.principal c on c.id = a.person_id
            where c.username = 'anna') a;

insert into people.following (person_id, followed_id, since)
select p.id, o.id, pg_temp.moment(pg_temp.chance(p.n, 15) * 900, p.n * 50 + i)
from person p
cross join lateral generate_series(1, floor(14 * power(pg_temp.chance(p.n, 16), 2))::int) i
join person o on o.n = 1 + floor((select count(*) from person) * power(pg_temp.chance(p.n * 50 + i, 17), 3))::int
where o.id <> p.id
on conflict do nothing;

insert into feed.visit (person_id, since, seen_at)
select id, now() - interval '1 day' * (1 + 6 * pg_temp.chance(n, 18)), now() - interval '1 day' * pg_temp.chance(n, 18)
from person where n % 10 < 7;
