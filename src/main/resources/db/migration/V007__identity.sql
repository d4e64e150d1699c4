-- How people prove who they are. Secrets are stored as hashes only: passwords by Argon2id, tokens by SHA-256.
create schema identity;

create table identity.account (
    person_id           uuid        primary key references access.principal,
    password_hash       text,
    password_changed_at timestamptz,
    offered             boolean     not null default false
);
comment on column identity.account.offered is 'in a demo, anybody may sign in as this person with one click';

-- Each attempt to sign in, forgotten when it succeeds: what is left tells whether somebody is guessing.
create table identity.attempt (
    id       bigint      generated always as identity primary key,
    username text        not null,
    network  text        not null,
    at       timestamptz not null
);
create index attempt_username on identity.attempt (username, at);
create index attempt_network on identity.attempt (network, at);
create index attempt_at on identity.attempt (at);

-- Personal access tokens, for programs.
create table identity.token (
    id           uuid        primary key default uuidv7(),
    person_id    uuid        not null references access.principal,
    name         text        not null,
    sha256       text        not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);
create index token_person on identity.token (person_id, created_at desc);

-- Links that work once: one makes the first administrator (no person yet), others let somebody choose a password.
create table identity.invitation (
    sha256     text        primary key,
    person_id  uuid        references access.principal,
    expires_at timestamptz not null
);
create unique index invitation_person on identity.invitation (person_id) nulls not distinct;
