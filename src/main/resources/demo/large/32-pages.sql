-- pages
-- Sixteen sections in each site, ten headings in each, the pages below them. A fifth was decided on.
create temporary table page on commit drop as
with size as (select site, greatest(176, case site when 'intranet' then pg_temp.scaled(1800) else pg_temp.scaled(1200) end) as pages
              from unnest(array ['intranet', 'public']) site)
select z.site, i, case when i < 16 then 1 when i < 176 then 2 else 3 end as level,
       case when i < 16 then i when i < 176 then (i - 16) / 10 else (i / 10) % 16 end as area,
       case when i < 16 then 0 else (i - 16) % 10 end as thing, z.site || ':' || i as key,
       (case z.site when 'intranet' then 0 else 10000 end) + i as seed, uuidv7(d.at - now()) as id, d.at
from size z cross join lateral generate_series(0, z.pages - 1) i
cross join lateral (select case when i < 176 then now() - interval '1800 days'
                           else pg_temp.moment(1700 * power(pg_temp.chance(i, 141), 1.2), i) end as at) d;

create temporary table page_text on commit drop as
select p.key, p.id, p.site, p.level, p.at, p.seed, r.id as decision_id, parent.id as parent_id,
       coalesce(r.title, case p.level when 1 then upper(left(a.words, 1)) || substr(a.words, 2) || ' A–Ö'
                                      when 2 then upper(left(t.words, 1)) || substr(t.words, 2) else s.words end) as title,
       pg_temp.slug(a.words) || '-a-o' || case when p.level > 1 then '/' || pg_temp.slug(t.words) else '' end as place,
       coalesce(r.content, pg_temp.doc(pg_temp.paragraph(x.words [1] || ' ' || x.words [2]),
                                       pg_temp.block('heading', ',"attrs":{"level":2}', 'Så gör du'),
                                       pg_temp.paragraph(x.words [3]), pg_temp.paragraph(x.words [4] || ' ' || x.words [5]),
                                       pg_temp.block('heading', ',"attrs":{"level":2}', 'Kontakt'),
                                       pg_temp.paragraph(x.words [6]))) as content,
       coalesce(r.plain, array_to_string(x.words, ' ')) as plain
from page p
join word a on a.kind = 'areaName' and a.n = p.area
join word t on t.kind = 'thing' and t.area = p.area and t.n = p.thing
join sentence s on s.kind = 'pageTitle' and s.area = p.area and s.n = pg_temp.drawn('pageTitle', p.seed, 142)
cross join lateral (select array_agg(w.words order by k) as words from generate_series(1, 6) k
                    join sentence w on w.kind = 'text' and w.area = p.area and w.n = pg_temp.drawn('text', p.seed * 20 + k, 143)) x
left join page parent on parent.site = p.site and parent.level = p.level - 1
    and case p.level when 2 then parent.i = p.area else parent.i = 16 + p.area * 10 + p.thing end
left join (select q.id, v.title, v.content, v.plain, row_number() over (order by q.n) as i
           from request q join revision v on v.id = q.revision_id
           where q.state = 'approved' and q.audience = 'organisation') r on p.level = 3 and p.site = 'intranet' and r.i * 3 = p.i - 175;

insert into access.subject (id, kind, audience, owner_id, title, path, created_at, active_at)
select p.id, 'page', case p.site when 'public' then 'public' else 'organisation' end, o.id, p.title,
       case p.site when 'public' then '/public/' else '/pages/' end || f.path, p.at, p.at
from page_text p
cross join lateral (select p.place || case when p.level = 3 then '/' || pg_temp.slug(p.title) || '-' || p.seed else '' end as path) f
left join access.principal o on o.username = 'david'
order by p.at;

create temporary table page_revision on commit drop as select id as page_id, uuidv7(at - now()) as id from page_text;

insert into revisions.revision (id, subject_id, number, title, content, sha256, author_id, created_at)
select r.id, p.id, 1, p.title, p.content, pg_temp.seal(p.title, p.content), s.owner_id, p.at
from page_text p join page_revision r on r.page_id = p.id join access.subject s on s.id = p.id order by p.at;

insert into sites.page (id, site_id, parent_id, slug, path, position, title, state, revision_id, decision_id, contact, published_at,
                        reviewed_at, words)
select p.id, o.id, p.parent_id, regexp_replace(s.path, '^.*/', ''), regexp_replace(s.path, '^/(pages|public)/', ''), p.seed % 10000,
       p.title, 'live', r.id, p.decision_id, 'Kontaktcenter, 0499-55 00 00', p.at, p.at,
       to_tsvector('swedish', p.title || E'\n' || p.plain)
from page_text p
join sites.site o on o.kind = p.site
join page_revision r on r.page_id = p.id
join access.subject s on s.id = p.id
order by p.level, p.at;

insert into sites.page_version (page_id, site_id, parent_id, slug, path, position, title, revision_id, decision_id, contact, language, live_from)
select g.id, g.site_id, g.parent_id, g.slug, g.path, g.position, g.title, g.revision_id, g.decision_id, g.contact, g.language, g.published_at
from page_text p join sites.page g using (id) order by g.published_at;

insert into chain.station (subject_id, step, state, complete, person_id, at)
select p.id, 'page', 'live', true, s.owner_id, p.at from page_text p join access.subject s using (id);

insert into chain.link (from_id, to_id, kind, sha256, created_by, created_at)
select p.decision_id, p.id, 'published', pg_temp.seal(p.title, p.content), s.owner_id, p.at
from page_text p join access.subject s using (id) where p.decision_id is not null;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(p.at - now()), 'PAGE_PUBLISHED', p.id, s.owner_id, p.at
from page_text p join access.subject s using (id) order by p.at;
