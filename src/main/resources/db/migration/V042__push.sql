-- Devices that are told something even when no page is open (Web Push: RFC 8030, 8291, 8292).
create schema push;

-- What tells the push services that it is us.
create table push.identity (
    id          boolean primary key default true check (id),
    private_key bytea   not null,
    public_key  bytea   not null check (length(public_key) = 65)
);

create table push.device (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references access.principal on delete cascade,
    endpoint   text        not null unique,
    public_key bytea       not null check (length(public_key) = 65),
    secret     bytea       not null check (length(secret) = 16),
    name       text        not null,
    created_at timestamptz not null,
    told_at    timestamptz
);
create index device_person on push.device (person_id, created_at);
