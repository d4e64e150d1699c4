-- Who may see what: one thin row for everything that can be seen, and one function that says to whom.
create schema access;

-- Everybody who can act, with as much as is needed to show who it was: every module may show a name and a face.
create table access.principal (
    id       uuid    primary key default uuidv7(),
    kind     text    not null check (kind in ('member', 'guest', 'system')),
    roles    text[]  not null default '{}' check (roles <@ array ['administrator', 'publisher', 'handler']),
    active   boolean not null default true,
    username text    not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    name     text    not null,
    photo_id uuid
);
insert into access.principal (id, kind, username, name)
values ('00000000-0000-7000-8000-000000000000', 'system', 'samverk', 'Samverk');

-- A group, as far as permission needs to know it.
create table access.circle (
    id         uuid primary key default uuidv7(),
    visibility text not null check (visibility in ('open', 'moderated', 'closed', 'secret'))
);

create table access.membership (
    person_id uuid        not null references access.principal,
    group_id  uuid        not null references access.circle on delete cascade,
    role      text        not null check (role in ('administrator', 'member', 'follower', 'guest')),
    since     timestamptz not null default now(),
    primary key (person_id, group_id)
);
create index membership_group on access.membership (group_id, role);

create table access.subject (
    id         uuid        primary key default uuidv7(),
    kind       text        not null,
    group_id   uuid        references access.circle,
    audience   text        not null check (audience in ('public', 'organisation', 'group', 'owner')),
    owner_id   uuid        references access.principal,
    title      text        not null,
    path       text        not null,
    created_at timestamptz not null default now(),
    active_at  timestamptz not null default now(),
    check (audience <> 'group' or group_id is not null),
    check (audience <> 'owner' or owner_id is not null)
);
create index subject_group_active on access.subject (group_id, active_at desc, id desc);
create index subject_active on access.subject (active_at desc, id desc);
create index subject_kind_active on access.subject (kind, active_at desc, id desc);
create index subject_owner on access.subject (owner_id, active_at desc, id desc);

-- One person may see one subject that they would not see otherwise: a decider the draft that is put forward, say.
create table access.person_grant (
    subject_id uuid        not null references access.subject on delete cascade,
    person_id  uuid        not null references access.principal,
    created_at timestamptz not null default now(),
    primary key (subject_id, person_id)
);
create index person_grant_person on access.person_grant (person_id);

create function access.is_employee(viewer uuid) returns boolean language sql stable parallel safe as $$
    select exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active)
$$;

-- The one rule. `viewer` is null for a visitor. The planner inlines it: joining it costs what the other conditions leave.
create function access.visible_to(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select s.id
    from access.subject s
    where s.audience = 'public'
       or (s.audience = 'organisation'
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience = 'group'
           and exists (select from access.circle c where c.id = s.group_id and c.visibility in ('open', 'moderated'))
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience in ('organisation', 'group')
           and exists (select from access.membership m
                       where m.person_id = viewer and m.group_id = s.group_id and m.role <> 'follower'))
       or (s.audience = 'owner' and s.owner_id = viewer)
       or exists (select from access.person_grant g where g.subject_id = s.id and g.person_id = viewer)
       or exists (select from access.principal p where p.id = viewer and p.kind = 'system')
$$;

-- Whom one may know of: employees know each other; a guest knows those whose groups they share; a visitor nobody.
create function access.people_visible_to(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select p.id
    from access.principal p
    where p.kind <> 'system'
      and (p.id = viewer
           or exists (select from access.principal v
                      where v.id = viewer and v.kind in ('member', 'system') and v.active)
           or exists (select from access.membership mine
                      join access.membership theirs on theirs.group_id = mine.group_id
                      where mine.person_id = viewer and theirs.person_id = p.id
                        and mine.role <> 'follower' and theirs.role <> 'follower'))
$$;
