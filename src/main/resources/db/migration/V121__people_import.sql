-- Files of people and units that administrators take in: what was in them, what came of it, who did it and when.
create schema directory;

create table directory.run (
    id         uuid        primary key default uuidv7(),
    state      text        not null check (state in ('uploaded', 'checked', 'applying', 'applied', 'failed')),
    file_name  text        not null,
    sha256     text        not null,
    content    bytea,
    everybody  boolean     not null default true,
    mapping    jsonb       not null default '{}',
    lines      int         not null default 0,
    counts     jsonb       not null default '{}',
    active     int         not null default 0,
    total      int         not null default 0,
    done       int         not null default 0,
    started_by uuid        references access.principal,
    started_at timestamptz not null,
    applied_by uuid        references access.principal,
    applied_at timestamptz,
    ended_at   timestamptz
);
comment on column directory.run.sha256 is 'of the file, also when it is no longer kept';
comment on column directory.run.content is 'the file, until it has been taken in';
comment on column directory.run.everybody is 'whether who is missing in it has left';
comment on column directory.run.mapping is 'which column held what';
comment on column directory.run.active is 'how many accounts the directory had open before';
comment on column directory.run.done is 'how many of total people have been dealt with';
create index run_started on directory.run (started_at desc, id desc);

create table directory.entry (
    run_id uuid   not null references directory.run on delete cascade,
    number int    not null,
    kind   text   not null,
    line   bigint not null,
    key    text   not null,
    name   text   not null,
    field  text   not null,
    was    text   not null,
    becomes text  not null,
    reason text,
    primary key (run_id, number)
);
create index entry_kind on directory.entry (run_id, kind, number);
comment on column directory.entry.kind is 'bad, note, new, changed, returning, leaving, unit';

-- What the columns of the last file that was taken in held.
create table directory.mapping (
    field  text primary key,
    header text not null
);
