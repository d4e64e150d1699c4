-- Groups in full: archived ones, sub-groups, tools, how they look, invitations.
alter table access.circle add column archived_at timestamptz;

alter table groups.profile
    add column template  text check (template in ('project', 'unit', 'interest', 'network', 'after-work')),
    add column parent_id uuid references groups.profile,
    add column unit_id   uuid references people.unit,
    add column tools_off text[]   not null default '{}',
    add column tint      smallint check (tint between 0 and 11),
    add column cover_id  uuid,
    add check (parent_id <> id);
create index profile_parent on groups.profile (parent_id) where parent_id is not null;
create index profile_unit on groups.profile (unit_id) where unit_id is not null;

-- Somebody is asked to take part. While it waits they have a grant on the group's subject: they see its name and its
-- purpose, whatever its visibility.
create table groups.invitation (
    id         uuid        primary key default uuidv7(),
    group_id   uuid        not null references groups.profile on delete cascade,
    person_id  uuid        not null references access.principal,
    invited_by uuid        references access.principal,
    message    text        not null check (char_length(message) <= 500),
    state      text        not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
    at         timestamptz not null,
    settled_at timestamptz,
    check ((state = 'waiting') = (settled_at is null))
);
create unique index invitation_waiting on groups.invitation (group_id, person_id) where state = 'waiting';
create index invitation_person on groups.invitation (person_id, group_id);

-- The groups whose name and purpose the viewer may know, with what the viewer is in each of them.
drop function groups.known_to(uuid);
create function groups.known_to(viewer uuid)
    returns table (id uuid, slug text, name text, purpose text, created_by uuid, created_at timestamptz,
                   active_at timestamptz, visibility text, archived_at timestamptz, members int, role text,
                   applied boolean, invited boolean, template text, parent_id uuid, unit_id uuid, tools_off text[],
                   tint smallint, cover_id uuid)
    language sql stable as $$
    select g.id, g.slug, g.name, g.purpose, g.created_by, g.created_at, s.active_at, c.visibility, c.archived_at,
           (select count(*)::int from access.membership o where o.group_id = g.id and o.role <> 'follower'),
           m.role,
           exists (select from groups.application a
                   where a.group_id = g.id and a.person_id = viewer and a.state = 'waiting'),
           exists (select from groups.invitation i
                   where i.group_id = g.id and i.person_id = viewer and i.state = 'waiting'),
           g.template, g.parent_id, g.unit_id, g.tools_off, g.tint, g.cover_id
    from groups.profile g
    join access.visible_to(viewer) v on v = g.id
    join access.subject s on s.id = g.id
    join access.circle c on c.id = g.id
    left join access.membership m on m.group_id = g.id and m.person_id = viewer
$$;
