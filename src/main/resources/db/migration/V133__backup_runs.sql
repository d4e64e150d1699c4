create schema backup;

-- Backups that were made on this machine, newest last. One that was neither finished nor failed is under way, or its
-- program was killed.
create table backup.run (
    id       uuid        primary key default uuidv7(),
    begun_at timestamptz not null,
    ended_at timestamptz,
    file     text        check (length(file) <= 200),
    bytes    bigint      not null default 0,
    rows     bigint      not null default 0,
    files    integer     not null default 0,
    missing  integer     not null default 0,
    problem  text        check (length(problem) <= 500),
    check (ended_at is not null or (file is null and problem is null))
);
comment on table backup.run is 'Not backed up: says what lies on one machine';
