-- Decisions in full: mandates by role, with limits and substitutes; questions, answers and deferrals; later entries that
-- correct or reconsider; what is shown to inhabitants.
drop view decisions.request_shown;
drop view decisions.mandate_shown;

-- A mandate belongs to a person or to whoever leads a unit; so does the right to act as substitute.
alter table decisions.mandate
    alter column person_id drop not null,
    add column unit_id            uuid references people.unit,
    add column substitute_id      uuid references access.principal,
    add column substitute_unit_id uuid references people.unit,
    add column substitute_role    text,
    add column limits             text not null default '',
    add column amount_limit       bigint check (amount_limit > 0),
    add check (num_nonnulls(person_id, unit_id) = 1),
    add check (num_nonnulls(substitute_id, substitute_unit_id) <= 1),
    add check ((num_nonnulls(substitute_id, substitute_unit_id) = 1) = (substitute_role is not null));
create index mandate_unit on decisions.mandate (unit_id);
create index mandate_substitute on decisions.mandate (substitute_id);
create index mandate_substitute_unit on decisions.mandate (substitute_unit_id);

alter table decisions.request
    add column amount         bigint check (amount >= 0),
    add column conditions     text not null default '',
    add column deferred_until date,
    add check (deferred_until is null or state = 'requested');
create index request_mandate on decisions.request (mandate_id) where state = 'requested';

-- What passed between decider and asker before the decision: questions, answers, deferrals.
create table decisions.exchange (
    id         uuid        primary key default uuidv7(),
    request_id uuid        not null references decisions.request,
    kind       text        not null check (kind in ('returned', 'answered', 'deferred')),
    words      text        not null,
    until      date,
    person_id  uuid        not null references access.principal,
    at         timestamptz not null,
    check ((kind = 'deferred') = (until is not null))
);
create index exchange_request on decisions.exchange (request_id, at);
create trigger exchange_is_append_only before update or delete on decisions.exchange
    for each row execute function revisions.refuse_change();
create trigger exchange_is_never_truncated before truncate on decisions.exchange
    for each statement execute function revisions.refuse_change();

-- The register says more, sealed in form 2. What stands there keeps form 1. A later entry about the same request corrects
-- or reconsiders an earlier one.
alter table decisions.entry
    add column form           int  not null default 1 check (form in (1, 2)),
    add column board          text,
    add column amount         bigint,
    add column conditions     text,
    add column holder_id      uuid references access.principal,
    add column holder_name    text,
    add column relation       text check (relation in ('correction', 'reconsideration')),
    add column earlier_number text references decisions.entry (number),
    add check ((holder_id is null) = (holder_name is null)),
    add check ((relation is null) = (earlier_number is null)),
    drop constraint entry_request_id_key;
create unique index entry_decides on decisions.entry (request_id) where relation is null;
create index entry_request on decisions.entry (request_id);
create index entry_earlier on decisions.entry (earlier_number);
create index entry_decider on decisions.entry (decider_id, position desc);
create unique index entry_reconsidered on decisions.entry (earlier_number) where relation = 'reconsideration';

-- Also when replication, or somebody who plays it, switches ordinary triggers off.
alter table decisions.entry enable always trigger entry_follows_the_newest;
alter table decisions.entry enable always trigger entry_is_append_only;
alter table decisions.entry enable always trigger entry_is_never_truncated;
alter table decisions.report enable always trigger report_is_append_only;
alter table decisions.report enable always trigger report_is_never_truncated;

-- A decision that inhabitants may read in its extract: a subject of its own, so that the decision itself, what was said
-- about it and who said it stay where they are.
create table decisions.publication (
    id           uuid        primary key references access.subject,
    position     bigint      not null unique references decisions.entry,
    with_reasons boolean     not null,
    marked_by    uuid        not null references access.principal,
    marked_at    timestamptz not null
);

create view decisions.mandate_shown as
select m.id, m.number, m.title, m.text, m.board, m.role_title, m.limits, m.amount_limit, m.substitute_role, m.valid_from,
       m.valid_to, u.name as unit_name,
       p.id as person_id, p.username as person_username, p.name as person_name, p.photo_id as person_photo_id,
       s.id as substitute_id, s.username as substitute_username, s.name as substitute_name,
       s.photo_id as substitute_photo_id
from decisions.mandate m
left join people.unit u on u.id = m.unit_id
left join people.unit su on su.id = m.substitute_unit_id
left join access.principal p on p.id = coalesce(m.person_id, u.head_id) and p.active
left join access.principal s on s.id = coalesce(m.substitute_id, su.head_id) and s.active;

create view decisions.request_shown as
select r.*, s.group_id, e.number,
       d.username as decider_username, d.name as decider_name, d.photo_id as decider_photo_id,
       a.id as asker_id, a.username as asker_username, a.name as asker_name, a.photo_id as asker_photo_id
from decisions.request r
join access.subject s on s.id = r.id
join access.principal d on d.id = r.decider_id
join access.principal a on a.id = r.requested_by
left join decisions.entry e on e.request_id = r.id and e.relation is null;

-- What somebody has to decide, as the one who was named, as who holds the mandate now, or as substitute.
create function decisions.waiting_for(decider uuid, today date) returns table (request_id uuid, deferred boolean)
language sql stable as $$
    select r.id, coalesce(r.deferred_until > today, false)
    from decisions.request r
    where r.state = 'requested'
      and r.id in (select n.id from decisions.request n where n.decider_id = decider and n.state = 'requested'
                   union
                   select n.id
                   from decisions.mandate m
                   left join people.unit u on u.id = m.unit_id
                   left join people.unit su on su.id = m.substitute_unit_id
                   join decisions.request n on n.mandate_id = m.id and n.state = 'requested'
                   where decider in (coalesce(m.person_id, u.head_id), coalesce(m.substitute_id, su.head_id))
                     and today between m.valid_from and coalesce(m.valid_to, 'infinity'))
$$;
