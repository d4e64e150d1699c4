-- notifications
-- What was said in half a year, told to who began the conversation and to the first who took part in it; the cast hear
-- of all that is written in their groups on the last days. Read when it is more than ten days old, or by half of them.
create temporary table told on commit drop as
with heard as (
    select subject_id, person_id, min(at) as since
    from (select id as subject_id, author_id as person_id, at from talk
          union all select subject_id, author_id, at from said where j <= 4) x
    group by 1, 2)
select h.person_id, e.subject_id, e.kind, e.id as entry_id, e.at
from activity.entry e join heard h on h.subject_id = e.subject_id and e.at > h.since and e.actor_id <> h.person_id
where e.at > now() - interval '180 days' and e.kind in ('COMMENTED', 'IDEA_ANSWERED', 'IDEA_SUPPORTED')
union
select m.person_id, e.subject_id, 'POSTED', e.id, e.at
from access.membership m join access.principal c on c.id = m.person_id and c.username in ('anna', 'bjorn', 'cecilia', 'david', 'eva', 'farid')
join grp g on g.id = m.group_id join post p on p.g = g.n and p.at > now() - interval '20 days' and p.author_id <> m.person_id
join activity.entry e on e.subject_id = p.id and e.kind = 'POSTED';

create temporary table line on commit drop as
select person_id, subject_id, kind, max(at) as at, uuidv7(max(at) - now()) as id,
       max(at) < now() - interval '10 days' or pg_temp.pick(('x' || right(subject_id::text, 8))::bit(32)::bigint, 171, 2) = 0 as read
from told group by 1, 2, 3;

insert into notifications.line (id, person_id, subject_id, kind, at, read_at)
select id, person_id, subject_id, kind, at, case when read then least(at + interval '3 hours', now()) end from line order by at;

insert into notifications.notification (person_id, entry_id, at, read_at, line_id, mail_at, mail_way)
select t.person_id, t.entry_id, t.at, case when l.read then least(t.at + interval '3 hours', now()) end, l.id,
       case when not l.read and t.at > now() - interval '1 day' then date_trunc('day', now()) + interval '1 day 7 hours' end,
       case when not l.read and t.at > now() - interval '1 day' then 'digest' end
from told t join line l using (person_id, subject_id, kind)
order by t.at;
