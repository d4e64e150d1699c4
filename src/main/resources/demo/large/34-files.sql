-- files
-- Under names of their own; what is in them is what the small demo's files hold. Without those there are none.
create temporary table kept on commit drop as
select row_number() over (order by f.id) as n, f.media_type, f.sha256, f.size, substring(f.name from '\.[a-z0-9]+$') as ending
from files.file f join folders.version v on v.file_id = f.id;

create temporary table drawer on commit drop as
select g.n as g, g.id as group_id, uuidv7() as id, m.person_id, g.at, place, (array ['Protokoll', 'Underlag', 'Bilder'])[place] as name
from grp g cross join generate_series(1, 3) place join member m on m.g = g.n and m.k = 1
where place <= g.n % 4;
insert into folders.folder (id, group_id, name, created_by, created_at) select id, group_id, name, person_id, at from drawer;

create temporary table item on commit drop as
select i as n, uuidv7(x.at - now()) as id, uuidv7(x.at - now()) as file_id, x.at, g.id as group_id, f.slug, d.id as folder_id,
       m.person_id, k.media_type, k.sha256, k.size,
       pg_temp.slug(s.words) || '-' || i || coalesce(k.ending, '') as name
from generate_series(1, pg_temp.scaled(6000)) i
cross join lateral (select pg_temp.moment(1500 * power(pg_temp.chance(i, 161), 1.4), i) as at) x
join kept k on k.n = 1 + i % (select count(*) from kept)
join grp g on g.n = 1 + floor((select count(*) from grp) * power(pg_temp.chance(i, 162), 2))::int
join groups.profile f on f.id = g.id
join member m on m.g = g.n and m.k = 1 + pg_temp.pick(i, 163, g.members)
join sentence s on s.kind = 'draftTitle' and s.area = g.area and s.n = pg_temp.drawn('draftTitle', i, 164)
left join drawer d on d.g = g.n and d.place = 1 + i % 3;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select id, 'file', group_id, 'members', person_id, name, '/groups/' || slug || '/files/' || id, at, at from item order by at;
insert into files.file (id, uploader_id, name, media_type, sha256, size, created_at)
select file_id, person_id, name, media_type, sha256, size, at from item;
insert into files.attachment (file_id, subject_id) select file_id, id from item;
insert into folders.item (id, group_id, folder_id, name, version, file_id, changed_by, changed_at)
select id, group_id, folder_id, name, 1, file_id, person_id, at from item;
insert into folders.version (item_id, number, file_id, person_id, at) select id, 1, file_id, person_id, at from item;
insert into chain.station (subject_id, step, state, complete, person_id, at) select id, 'discussion', 'file', true, person_id, at from item;
insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), 'FILE_ADDED', id, person_id, at from item order by at;
