-- Formal decisions: mandates, what is put before a decider, and the register, to which one can only add.
create schema decisions;

-- A point of a board's delegation order, and the official who holds it.
create table decisions.mandate (
    id         uuid  primary key default uuidv7(),
    number     text  not null,
    title      text  not null,
    text       text  not null,
    board      text  not null,
    role_title text  not null,
    person_id  uuid  not null references access.principal,
    valid_from date  not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
create index mandate_person on decisions.mandate (person_id);

-- One exact revision of a draft, put before one named person.
create table decisions.request (
    id              uuid        primary key references access.subject,
    kind            text        not null check (kind in ('board', 'delegation', 'execution', 'agreement')),
    title           text        not null,
    question        text        not null,
    draft_id        uuid        not null references access.subject,
    revision_id     uuid        not null references revisions.revision,
    revision_number int         not null,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    decider_id      uuid        not null references access.principal,
    mandate_id      uuid        references decisions.mandate,
    board_reference text,
    case_number     text,
    audience        text        not null check (audience in ('organisation', 'group')),
    state           text        not null check (state in ('requested', 'sent_back', 'approved', 'declined')),
    reasons         text,
    requested_by    uuid        not null references access.principal,
    requested_at    timestamptz not null,
    closed_at       timestamptz,
    check ((kind in ('delegation', 'execution')) <= (mandate_id is not null)),
    check ((kind = 'board') = (board_reference is not null)),
    check ((state = 'requested') = (closed_at is null))
);
create index request_decider on decisions.request (decider_id, state, requested_at);
-- The same revision waits for one decision at a time.
create unique index request_waiting on decisions.request (revision_id) where state = 'requested';
create index request_draft on decisions.request (draft_id, requested_at desc);

-- The register (beslutsliggare). Numbers have no gap within a year; each entry carries the hash of the one before it, so
-- that nothing can be changed, taken out or put in between without every later hash giving it away.
create table decisions.entry (
    position        bigint      primary key check (position > 0),
    year            int         not null,
    serial          int         not null check (serial > 0),
    number          text        not null unique,
    request_id      uuid        not null unique references decisions.request,
    kind            text        not null check (kind in ('board', 'delegation', 'execution')),
    outcome         text        not null check (outcome in ('approved', 'declined')),
    title           text        not null,
    question        text        not null,
    reasons         text        not null,
    decider_id      uuid        not null references access.principal,
    decider_name    text        not null,
    role_title      text        not null,
    mandate_number  text,
    mandate_text    text,
    board_reference text,
    case_number     text,
    revision_id     uuid        not null references revisions.revision,
    revision_number int         not null,
    revision_sha256 text        not null,
    decided_at      timestamptz not null,
    previous_hash   text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash            text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    unique (year, serial),
    check (number = year || '/' || serial)
);
create index entry_year on decisions.entry (year, position desc);

create function decisions.require_next_entry() returns trigger language plpgsql as $$
declare
    newest decisions.entry;
begin
    select * into newest from decisions.entry order by position desc limit 1;
    if new.position <> coalesce(newest.position, 0) + 1
        or new.previous_hash <> coalesce(newest.hash, repeat('0', 64))
        or new.serial <> coalesce((select max(serial) from decisions.entry where year = new.year), 0) + 1 then
        raise exception 'decisions.entry % does not follow the newest entry', new.number
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger entry_follows_the_newest before insert on decisions.entry
    for each row execute function decisions.require_next_entry();
create trigger entry_is_append_only before update or delete on decisions.entry
    for each row execute function revisions.refuse_change();
create trigger entry_is_never_truncated before truncate on decisions.entry
    for each statement execute function revisions.refuse_change();

-- A delegation decision is reported to its board (anmäls): a later act of its own.
create table decisions.report (
    position    bigint      primary key references decisions.entry,
    reported_on date        not null,
    reported_by uuid        not null references access.principal,
    recorded_at timestamptz not null
);
create trigger report_is_append_only before update or delete on decisions.report
    for each row execute function revisions.refuse_change();
create trigger report_is_never_truncated before truncate on decisions.report
    for each statement execute function revisions.refuse_change();

create view decisions.mandate_shown as
select m.*, p.username as person_username, p.name as person_name, p.photo_id as person_photo_id, p.active as person_active
from decisions.mandate m
join access.principal p on p.id = m.person_id;

create view decisions.request_shown as
select r.*, s.group_id, e.number,
       d.username as decider_username, d.name as decider_name, d.photo_id as decider_photo_id,
       a.id as asker_id, a.username as asker_username, a.name as asker_name, a.photo_id as asker_photo_id
from decisions.request r
join access.subject s on s.id = r.id
join access.principal d on d.id = r.decider_id
join access.principal a on a.id = r.requested_by
left join decisions.entry e on e.request_id = r.id;
