-- What reaches whom, how and when. No row means what `Preference.STANDARD` says.
create table notifications.preference (
    person_id uuid    primary key references access.principal on delete cascade,
    digest    text    not null check (digest in ('none', 'hourly', 'daily', 'weekly')),
    quiet     boolean not null,
    hours     text[]  not null check (array_length(hours, 1) = 7),
    hidden    text[]  not null,
    at_once   text[]  not null,
    in_digest text[]  not null,
    push      text[]  not null
);
comment on column notifications.preference.quiet is 'whether mail and push wait for the hours';
comment on column notifications.preference.hours is 'Monday to Sunday, as 07:00-18:00; empty when the whole day is quiet';

alter table notifications.notification
    add column mail_at timestamptz,
    add column mail_way text check (mail_way in ('at_once', 'digest')),
    add column mail_id uuid references mail.message on delete set null,
    add column push_at timestamptz;
comment on column notifications.notification.mail_at is 'when it is due by mail; null when not by mail, or when it is in a letter';
comment on column notifications.notification.mail_id is 'the one letter that it is in';
create index notification_mail_due on notifications.notification (mail_at)
    where mail_at is not null and mail_id is null and read_at is null;
create index notification_push_due on notifications.notification (push_at) where push_at is not null and read_at is null;
create index notification_mail on notifications.notification (mail_id);
