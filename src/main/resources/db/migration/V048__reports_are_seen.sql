-- A report is something that can be seen: by the one who made it and by those who handle it, who are told of it there
-- even where they do not see the post itself. Its key is its subject's from now on.
insert into access.subject (id, kind, audience, owner_id, title, path, created_at, active_at)
select r.id, 'report', 'owner', r.reporter_id, s.title, '/reports/' || r.id, r.at, r.at
from feed.report r
join access.subject s on s.id = r.post_id;

alter table feed.report
    alter column id drop default,
    add foreign key (id) references access.subject on delete cascade;

-- The reports that somebody handles, open or settled: those of the groups that they administer, or all for the
-- organisation's administrators. Nobody handles what is said of their own post, nor learns who said it.
create or replace function feed.report_for(viewer uuid, all_groups boolean) returns setof uuid language sql stable as $$
    select r.id
    from feed.report r
    join feed.post p on p.id = r.post_id
    where p.author_id <> viewer
      and (all_groups
           or exists (select from access.membership m
                      where m.person_id = viewer and m.group_id = r.group_id and m.role = 'administrator'))
$$;
