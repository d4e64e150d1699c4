-- Rules that feed a group's members from a unit or a directory group, and take them away again.

-- A list of people that another system keeps, under the name it has there.
create table groups.directory_group (
    id   uuid primary key default uuidv7(),
    name text not null unique check (char_length(name) between 1 and 120)
);

create table groups.directory_member (
    directory_id uuid not null references groups.directory_group on delete cascade,
    person_id    uuid not null references access.principal on delete cascade,
    primary key (directory_id, person_id)
);
create index directory_member_person on groups.directory_member (person_id);

create table groups.rule (
    id           uuid        primary key default uuidv7(),
    group_id     uuid        not null references groups.profile on delete cascade,
    unit_id      uuid        references people.unit,
    sub_units    boolean     not null default false,
    directory_id uuid        references groups.directory_group on delete cascade,
    created_by   uuid        references access.principal,
    created_at   timestamptz not null,
    check ((unit_id is null) <> (directory_id is null)),
    unique nulls not distinct (group_id, unit_id, directory_id)
);
create index rule_unit on groups.rule (unit_id) where unit_id is not null;
create index rule_directory on groups.rule (directory_id) where directory_id is not null;

-- Whom the rules brought in, so that they take nobody away who came by other means. Who left by themselves, or was
-- taken out by an administrator, is not brought back while the rules still name them.
create table groups.fed_member (
    group_id  uuid        not null references groups.profile on delete cascade,
    person_id uuid        not null references access.principal on delete cascade,
    since     timestamptz not null,
    left_at   timestamptz,
    primary key (group_id, person_id)
);
create index fed_member_person on groups.fed_member (person_id);

-- The employees whom a group's rules name now.
create function groups.named_by_rules(circle uuid) returns setof uuid language sql stable as $$
    select p.id
    from groups.rule r
    join people.person w on w.unit_id = r.unit_id
         or (r.sub_units and w.unit_id in (select people.unit_tree(r.unit_id)))
    join access.principal p on p.id = w.id and p.kind = 'member' and p.active
    where r.group_id = circle and r.unit_id is not null
    union
    select p.id
    from groups.rule r
    join groups.directory_member d on d.directory_id = r.directory_id
    join access.principal p on p.id = d.person_id and p.kind = 'member' and p.active
    where r.group_id = circle
$$;
