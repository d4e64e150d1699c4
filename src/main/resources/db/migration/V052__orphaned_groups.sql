-- Groups without an administrator who can act: the last one's account is closed.
create function groups.orphaned() returns setof uuid language sql stable as $$
    select g.id
    from groups.profile g
    where not exists (select from access.membership m join access.principal p on p.id = m.person_id and p.active
                      where m.group_id = g.id and m.role = 'administrator')
$$;

-- How many employees a rule would name.
create function groups.named_by_rule(unit uuid, below boolean, directory uuid) returns int language sql stable as $$
    select count(*)::int
    from access.principal p
    where p.kind = 'member' and p.active
      and (exists (select from people.person w
                   where w.id = p.id
                     and (w.unit_id = unit or (below and w.unit_id in (select people.unit_tree(unit)))))
           or exists (select from groups.directory_member d where d.directory_id = directory and d.person_id = p.id))
$$;

-- The groups whose name and purpose the viewer may know, with what the viewer is in each of them; now with the name of
-- the unit that they belong to.
drop function groups.known_to(uuid);
create function groups.known_to(viewer uuid)
    returns table (id uuid, slug text, name text, purpose text, created_by uuid, created_at timestamptz,
                   active_at timestamptz, visibility text, archived_at timestamptz, members int, role text,
                   applied boolean, invited boolean, template text, parent_id uuid, unit_id uuid, unit text,
                   tools_off text[], tint smallint, cover_id uuid)
    language sql stable as $$
    select g.id, g.slug, g.name, g.purpose, g.created_by, g.created_at, s.active_at, c.visibility, c.archived_at,
           (select count(*)::int from access.membership o where o.group_id = g.id and o.role <> 'follower'),
           m.role,
           exists (select from groups.application a
                   where a.group_id = g.id and a.person_id = viewer and a.state = 'waiting'),
           exists (select from groups.invitation i
                   where i.group_id = g.id and i.person_id = viewer and i.state = 'waiting'),
           g.template, g.parent_id, g.unit_id, (select u.name from people.unit u where u.id = g.unit_id),
           g.tools_off, g.tint, g.cover_id
    from groups.profile g
    join access.visible_to(viewer) v on v = g.id
    join access.subject s on s.id = g.id
    join access.circle c on c.id = g.id
    left join access.membership m on m.group_id = g.id and m.person_id = viewer
$$;

-- Open and moderated groups that the viewer has nothing to do with yet, the most fitting first: those of the viewer's
-- unit weigh as much as twenty colleagues in them, those of the unit above as much as five.
create function groups.fitting(viewer uuid, most int) returns table (group_id uuid, weight bigint)
    language sql stable as $$
    with mine as (
        select u.id, u.parent_id from people.person w join people.unit u on u.id = w.unit_id where w.id = viewer),
    near as (
        (select w.id from people.person w join mine on mine.id = w.unit_id where w.id <> viewer order by w.id limit 100)
        union
        (select o.person_id from access.membership m
         join access.membership o on o.group_id = m.group_id and o.role <> 'follower'
         where m.person_id = viewer and m.role <> 'follower' and o.person_id <> viewer
         group by o.person_id
         order by count(*) desc, o.person_id
         limit 100)),
    weighed (group_id, weight) as (
        select m.group_id, count(*)
        from near n join access.membership m on m.person_id = n.id and m.role <> 'follower'
        group by m.group_id
        union all
        select g.id, case when g.unit_id = mine.id then 20 else 5 end
        from mine join groups.profile g on g.unit_id in (mine.id, mine.parent_id))
    select w.group_id, sum(w.weight)::bigint
    from weighed w
    join access.circle c on c.id = w.group_id and c.visibility in ('open', 'moderated') and c.archived_at is null
    where not exists (select from access.membership m where m.group_id = w.group_id and m.person_id = viewer)
      and not exists (select from groups.invitation i
                      where i.group_id = w.group_id and i.person_id = viewer and i.state = 'waiting')
    group by w.group_id
    order by 2 desc, w.group_id
    limit most
$$;
