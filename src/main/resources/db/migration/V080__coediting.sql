-- Texts that several people write on at once: a snapshot, and all steps since then and before. A step is in the table
-- before anybody is told that it was taken; its number is its place in the one order that there is.
create schema coediting;

create table coediting.text (
    subject_id uuid        primary key references access.subject on delete cascade,
    version    int         not null default 0,
    snapshot   int         not null default 0,
    content    text        not null,
    kept       int         not null default 0,
    changed_at timestamptz,
    writer_id  uuid        references access.principal,
    check (snapshot between 0 and version and kept between 0 and version)
);
create index text_ahead on coediting.text (changed_at) where version > kept;
create index text_writer on coediting.text (writer_id);

create table coediting.step (
    subject_id uuid        not null references coediting.text on delete cascade,
    version    int         not null check (version > 0),
    client     text        not null,
    person_id  uuid        references access.principal,
    step       text        not null,
    at         timestamptz not null,
    primary key (subject_id, version)
);
create index step_person on coediting.step (person_id);
create index step_age on coediting.step (at);
