-- Sessions (Spring Session's table structure), the outbox of events (Spring Modulith's), and what makes a form count once.
create schema web;

create table web.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on web.spring_session (expiry_time);
create index spring_session_principal on web.spring_session (principal_name);

create table web.spring_session_attributes (
    session_primary_id char(36)     not null references web.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create table web.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event on web.event_publication using hash (serialized_event);
create index event_publication_completion on web.event_publication (completion_date);

-- A form carries a token; the second time it arrives it is answered with where the first one led.
create table web.submission (
    person_id  uuid        not null,
    token      uuid        not null,
    location   text,
    created_at timestamptz not null default now(),
    primary key (person_id, token)
);
create index submission_created_at on web.submission (created_at);

-- What a person chose for the shell; null follows the browser.
create table web.preference (
    person_id uuid primary key,
    language  text check (language in ('sv', 'en')),
    scheme    text check (scheme in ('light', 'dark'))
);
