-- What was done in one way with one thing is one line for its reader: "Björn and 3 others commented".
create table notifications.line (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references access.principal on delete cascade,
    subject_id uuid        not null references access.subject on delete cascade,
    kind       text        not null,
    at         timestamptz not null,
    read_at    timestamptz,
    unique (person_id, subject_id, kind)
);
create index line_person on notifications.line (person_id, at desc, id desc);
create index line_unread on notifications.line (person_id, at desc, id desc) where read_at is null;
create index line_subject on notifications.line (subject_id);

insert into notifications.line (person_id, subject_id, kind, at, read_at)
select n.person_id, n.subject_id, e.kind, max(n.at), case when bool_and(n.read_at is not null) then max(n.read_at) end
from notifications.notification n join activity.entry e on e.id = n.entry_id
group by n.person_id, n.subject_id, e.kind;

alter table notifications.notification add column line_id uuid references notifications.line on delete cascade;
update notifications.notification n set line_id = l.id
from activity.entry e, notifications.line l
where e.id = n.entry_id and l.person_id = n.person_id and l.subject_id = n.subject_id and l.kind = e.kind;
alter table notifications.notification alter column line_id set not null;
alter table notifications.notification drop column subject_id;
drop index notifications.notification_person;
create index notification_line on notifications.notification (line_id, at desc, id desc);

-- How much of a group a member wants to hear of; no row means `normal`: what concerns them.
create table notifications.level (
    person_id uuid not null references access.principal on delete cascade,
    group_id  uuid not null references access.circle on delete cascade,
    level     text not null check (level in ('muted', 'normal', 'every')),
    primary key (person_id, group_id)
);
create index level_group on notifications.level (group_id);
