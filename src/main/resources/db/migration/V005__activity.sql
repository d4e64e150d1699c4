-- What people did, one line an act: the feed, notifications, audit and insights read it, no feature reads another.
create schema activity;

create table activity.entry (
    id         uuid        primary key default uuidv7(),
    kind       text        not null,
    subject_id uuid        not null references access.subject on delete cascade,
    actor_id   uuid        references access.principal,
    at         timestamptz not null
);
create index entry_subject on activity.entry (subject_id, at desc, id desc);
create index entry_at on activity.entry (at desc, id desc);
