-- A group's files. What is worked on is for the group's members, however open the group is; what an administrator of the
-- group has finalised is for all who may read the group. Those are two subjects, so that one rule is enough.
alter table access.subject drop constraint subject_audience_check;
alter table access.subject
    add constraint subject_audience_check check (audience in ('public', 'organisation', 'group', 'members', 'owner')),
    add check (audience <> 'members' or group_id is not null);

create or replace function access.visible_to(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select s.id
    from access.subject s
    where s.audience = 'public'
       or (s.audience = 'organisation'
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience = 'group'
           and exists (select from access.circle c where c.id = s.group_id and c.visibility in ('open', 'moderated'))
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience in ('organisation', 'group', 'members')
           and exists (select from access.membership m
                       where m.person_id = viewer and m.group_id = s.group_id and m.role <> 'follower'))
       or (s.audience = 'owner' and s.owner_id = viewer)
       or exists (select from access.person_grant g where g.subject_id = s.id and g.person_id = viewer)
       or exists (select from access.principal p where p.id = viewer and p.kind = 'system')
$$;

create schema folders;

create table folders.folder (
    id         uuid        primary key default uuidv7(),
    group_id   uuid        not null references access.circle,
    parent_id  uuid        references folders.folder,
    name       text        not null check (char_length(name) between 1 and 120),
    created_by uuid        not null references access.principal,
    created_at timestamptz not null
);
create unique index folder_name on folders.folder
    (group_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));
create index folder_parent on folders.folder (parent_id);

-- The newest version stands here too, so that a list reads one row a file.
create table folders.item (
    id          uuid        primary key references access.subject on delete cascade,
    group_id    uuid        not null references access.circle,
    folder_id   uuid        references folders.folder,
    name        text        not null check (char_length(name) between 1 and 200),
    labels      text[]      not null default '{}',
    version     int         not null check (version > 0),
    file_id     uuid        not null references files.file,
    changed_by  uuid        not null references access.principal,
    changed_at  timestamptz not null,
    locked_by   uuid        references access.principal,
    locked_at   timestamptz,
    deleted_by  uuid        references access.principal,
    deleted_at  timestamptz,
    check ((locked_by is null) = (locked_at is null)),
    check ((deleted_by is null) = (deleted_at is null))
);
create index item_name on folders.item (group_id, folder_id, lower(name), id) where deleted_at is null;
create index item_changed on folders.item (group_id, folder_id, changed_at desc, id desc) where deleted_at is null;
create index item_labels on folders.item using gin (labels) where deleted_at is null;

create table folders.version (
    item_id       uuid        not null references folders.item on delete cascade,
    number        int         not null check (number > 0),
    file_id       uuid        not null references files.file,
    person_id     uuid        not null references access.principal,
    at            timestamptz not null,
    restored_from int,
    primary key (item_id, number)
);

-- The dated acts: a version finalised, or what was finalised withdrawn. Never changed.
create table folders.finalisation (
    id        uuid        primary key default uuidv7(),
    item_id   uuid        not null references folders.item on delete cascade,
    version   int,
    person_id uuid        not null references access.principal,
    at        timestamptz not null
);
create index finalisation_item on folders.finalisation (item_id, at desc);

-- What all who may read the group see of a file: a subject of its own, under the name that it had then.
create table folders.official (
    id        uuid        primary key references access.subject on delete cascade,
    item_id   uuid        not null unique references folders.item on delete cascade,
    group_id  uuid        not null references access.circle,
    name      text        not null,
    version   int         not null,
    file_id   uuid        not null references files.file,
    person_id uuid        not null references access.principal,
    at        timestamptz not null
);
create index official_group on folders.official (group_id, at desc, id desc);

create function folders.reject_change() returns trigger language plpgsql as $$
begin
    raise exception 'versions and finalisations never change';
end $$;
create trigger version_fixed before update on folders.version
    for each row execute function folders.reject_change();
create trigger finalisation_fixed before update on folders.finalisation
    for each row execute function folders.reject_change();
