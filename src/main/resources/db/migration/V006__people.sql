-- People as their colleagues know them. Name, user name and face lie in access.principal, which every module may join.
create schema people;

create table people.unit (
    id        uuid primary key default uuidv7(),
    parent_id uuid references people.unit,
    name      text not null,
    unique nulls not distinct (parent_id, name)
);

create table people.person (
    id         uuid        primary key references access.principal,
    title      text        not null default '',
    unit_id    uuid        references people.unit,
    about      text,
    phone      text        not null default '',
    email      text        not null default '',
    updated_at timestamptz not null
);
create index person_unit on people.person (unit_id);

-- The list of people is read in Swedish order: å, ä and ö after z.
create index principal_name on access.principal (name collate "sv-SE-x-icu", id);

-- A unit and everything below it.
create function people.unit_tree(top uuid) returns setof uuid language sql stable as $$
    with recursive below (id) as (
        select top
        union
        select u.id from people.unit u join below b on u.parent_id = b.id)
    select id from below
$$;
