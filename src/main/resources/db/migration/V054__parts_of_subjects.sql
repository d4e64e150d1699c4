-- Acts know in which comment they were done; letters know which comment an answer to them answers.
alter table activity.entry add column part_id uuid;
comment on column activity.entry.part_id is 'the comment that was said or that it was done with; null for the subject itself';
create index entry_part on activity.entry (part_id) where part_id is not null;

update activity.entry e set part_id = said.id
from conversations.comment said
where e.kind in ('COMMENTED', 'MENTIONED') and said.subject_id = e.subject_id and said.author_id = e.actor_id
  and said.id = (select c.id from conversations.comment c
                 where c.subject_id = e.subject_id and c.author_id = e.actor_id
                   and c.created_at between e.at - interval '5 seconds' and e.at
                 order by c.created_at desc, c.id desc limit 1);

-- What was said and taken back is told of no longer, until it is put back.
alter table notifications.notification
    add column withdrawn boolean not null default false,
    add column mail_tries smallint not null default 0;
comment on column notifications.notification.withdrawn is 'whether what it tells of was taken back';
comment on column notifications.notification.mail_tries is 'how often it could not be put into a letter';

-- Who takes back that they ended letters gets those that they had.
alter table notifications.preference add column ended_digest text check (ended_digest in ('hourly', 'daily', 'weekly'));
alter table notifications.preference add column ended_at_once text[];

alter table mail.message add column part_id uuid;
comment on column mail.message.part_id is 'the comment that an answer to the letter answers; null for the subject itself';
alter table mail.message drop constraint message_state_check;
alter table mail.message add constraint message_state_check check (state in
    ('queued', 'sending', 'handed', 'sent', 'kept', 'dropped', 'refused', 'uncertain', 'failed'));
