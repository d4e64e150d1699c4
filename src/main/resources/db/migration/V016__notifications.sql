-- What concerns a person directly: one row for each recipient of an activity.
create schema notifications;

create table notifications.notification (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references access.principal on delete cascade,
    entry_id   uuid        not null references activity.entry on delete cascade,
    subject_id uuid        not null references access.subject on delete cascade,
    at         timestamptz not null,
    read_at    timestamptz,
    unique (person_id, entry_id)
);
create index notification_person on notifications.notification (person_id, at desc, id desc);
create index notification_unread on notifications.notification (person_id, subject_id) where read_at is null;
create index notification_entry on notifications.notification (entry_id);
create index notification_subject on notifications.notification (subject_id);
