-- How many take part in a group is kept, not counted: each page that names groups would count all of their members.
alter table access.circle add column members int not null default 0 check (members >= 0);
comment on column access.circle.members is 'memberships of the group, followers left out; kept by triggers on access.membership';

create function access.count_those_who_changed() returns trigger language plpgsql as $$
begin
    update access.circle c
    set members = c.members + changed.more
    from (select group_id, sum(more)::int as more
          from (select group_id, 1 as more from come where role <> 'follower'
                union all
                select group_id, -1 from gone where role <> 'follower') each
          group by group_id) changed
    where c.id = changed.group_id and changed.more <> 0;
    return null;
end $$;

create function access.count_those_who_came() returns trigger language plpgsql as $$
begin
    update access.circle c
    set members = c.members + come.more
    from (select group_id, count(*)::int as more from come where role <> 'follower' group by group_id) come
    where c.id = come.group_id;
    return null;
end $$;

create function access.count_those_who_went() returns trigger language plpgsql as $$
begin
    update access.circle c
    set members = c.members - gone.less
    from (select group_id, count(*)::int as less from gone where role <> 'follower' group by group_id) gone
    where c.id = gone.group_id;
    return null;
end $$;

create trigger membership_came after insert on access.membership
    referencing new table as come for each statement execute function access.count_those_who_came();
create trigger membership_went after delete on access.membership
    referencing old table as gone for each statement execute function access.count_those_who_went();
create trigger membership_changed after update on access.membership
    referencing old table as gone new table as come for each statement execute function access.count_those_who_changed();

update access.circle c
set members = (select count(*) from access.membership m where m.group_id = c.id and m.role <> 'follower');

create or replace function groups.known_to(viewer uuid)
    returns table (id uuid, slug text, name text, purpose text, created_by uuid, created_at timestamptz,
                   active_at timestamptz, visibility text, archived_at timestamptz, members int, role text,
                   applied boolean, invited boolean, template text, parent_id uuid, unit_id uuid, unit text,
                   tools_off text[], tint smallint, cover_id uuid)
    language sql stable as $$
    select g.id, g.slug, g.name, g.purpose, g.created_by, g.created_at, s.active_at, c.visibility, c.archived_at,
           c.members, m.role,
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
