-- What a group is called and what it is for. Its visibility and its members are in access, where every read asks.
create schema groups;

create table groups.profile (
    id         uuid        primary key references access.circle,
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text        not null check (char_length(name) between 1 and 120),
    purpose    text        not null check (char_length(purpose) <= 500),
    created_by uuid        references access.principal,
    created_at timestamptz not null
);

create table groups.application (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references access.principal,
    group_id   uuid        not null references groups.profile on delete cascade,
    message    text        not null check (char_length(message) <= 500),
    state      text        not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
    at         timestamptz not null,
    settled_by uuid        references access.principal,
    settled_at timestamptz,
    check ((state = 'waiting') = (settled_at is null))
);
create unique index application_waiting on groups.application (group_id, person_id) where state = 'waiting';
create index application_person on groups.application (person_id);

-- The groups whose name and purpose the viewer may know, with what the viewer is in each of them.
create function groups.known_to(viewer uuid)
    returns table (id uuid, slug text, name text, purpose text, created_by uuid, created_at timestamptz,
                   active_at timestamptz, visibility text, members int, role text, applied boolean)
    language sql stable as $$
    select g.id, g.slug, g.name, g.purpose, g.created_by, g.created_at, s.active_at, c.visibility,
           (select count(*)::int from access.membership o where o.group_id = g.id and o.role <> 'follower'),
           m.role,
           exists (select from groups.application a
                   where a.group_id = g.id and a.person_id = viewer and a.state = 'waiting')
    from groups.profile g
    join access.visible_to(viewer) v on v = g.id
    join access.subject s on s.id = g.id
    join access.circle c on c.id = g.id
    left join access.membership m on m.group_id = g.id and m.person_id = viewer
$$;

-- Those who take part in a group, administrators first.
create function groups.members_of(circle uuid)
    returns table (id uuid, username text, name text, photo_id uuid, title text, role text,
                   since timestamptz, rank int)
    language sql stable as $$
    select p.id, p.username, p.name, p.photo_id, coalesce(w.title, ''), m.role, m.since,
           case m.role when 'administrator' then 0 when 'member' then 1 else 2 end
    from access.membership m
    join access.principal p on p.id = m.person_id
    left join people.person w on w.id = p.id
    where m.group_id = circle and m.role <> 'follower'
$$;
