-- decisions
-- A mandate for the head of every unit that has one, and one more for cecilia.
create temporary table mandate on commit drop as
select row_number() over (order by p.n) as n, uuidv7() as id, p.id as person_id, p.name, p.title as role
from person p where p.id in (select head_id from people.unit) order by p.n;
insert into mandate
select (select count(*) from mandate) + 1, uuidv7(), id, name, 'Enhetschef' from access.principal where username = 'cecilia';

insert into decisions.mandate (id, number, title, text, board, role_title, person_id, valid_from)
select id, 'LK ' || 1 + n / 10 || '.' || 1 + n % 10, 'Rutiner inom enheten',
       'Fastställa rutiner, riktlinjer och anvisningar som gäller inom den egna enheten.', 'Kommunstyrelsen', role,
       person_id, '2019-01-01'
from mandate;

create temporary table request on commit drop as
select d.n, d.id as draft_id, d.group_id, d.author_id, uuidv7(q.at - now()) as id, q.at, r.id as revision_id, r.number as revision,
       r.title, pg_temp.seal(r.title, r.content) as seal, m.id as mandate_id, m.person_id as decider_id, m.name as decider, m.role,
       w.words as question, e.words as reasons,
       case when pg_temp.pick(d.n, 131, 4) = 0 then 'execution' else 'delegation' end as kind,
       case when pg_temp.pick(d.n, 132, 10) < 7 then 'organisation' else 'group' end as audience,
       case when d.decided then case when pg_temp.pick(d.n, 133, 12) = 0 then 'declined' else 'approved' end
            when pg_temp.pick(d.n, 133, 3) = 0 then 'sent_back' else 'requested' end as state,
       case when d.decided then q.at + interval '1 day' * (1 + 30 * pg_temp.chance(d.n, 134))
            when pg_temp.pick(d.n, 133, 3) = 0 then least(q.at + interval '2 days', now() - interval '1 minute') end as closed_at,
       'LK ' || extract(year from q.at) || '/' || 100 + d.n as case_number
from draft d
join revision r on r.n = d.n and r.number = d.revisions
cross join lateral (select least(r.at + interval '2 days', now() - interval '2 hours') as at) q
join mandate m on m.n = case when d.n % 25 = 0 then (select max(n) from mandate)
                             else 1 + pg_temp.pick(d.n, 135, (select count(*) from mandate)) end
join sentence w on w.kind = 'question' and w.area = d.area and w.n = pg_temp.drawn('question', d.n, 136)
join sentence e on e.kind = 'reasons' and e.area = d.area and e.n = pg_temp.drawn('reasons', d.n, 137)
where d.decided or d.n % 5 = 0;

insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
select id, 'decision', group_id, case when state in ('approved', 'declined') then audience else 'group' end, author_id, title,
       '/decisions/requests/' || id, at, coalesce(closed_at, at)
from request order by at;

insert into access.person_grant (subject_id, person_id)
select id, decider_id from request union select draft_id, decider_id from request;

insert into decisions.request (id, kind, title, question, draft_id, revision_id, revision_number, sha256, decider_id, mandate_id,
                               case_number, audience, state, reasons, requested_by, requested_at, closed_at)
select id, kind, title, question, draft_id, revision_id, revision, seal, decider_id, mandate_id, case_number, audience, state,
       case when closed_at is not null then reasons end, author_id, at, closed_at
from request order by at;

insert into chain.link (from_id, to_id, kind, sha256, created_by, created_at)
select draft_id, id, 'put_forward', seal, author_id, at from request;

-- The register: one entry after the other, each sealed as `EntrySeal` does it. They follow those that are there, so the
-- oldest of them are younger in the register than in time, as when an older register is carried over.
create function pg_temp.field(name text, value text) returns text immutable language sql as $$
    select name || ' ' || coalesce(octet_length(convert_to(value, 'UTF8')) || ' ' || value, '-') || E'\n'
$$;

do $$
declare
    r record;
    place bigint;
    before text;
    year_now int;
    next int;
    mandate decisions.mandate;
    canonical text;
begin
    perform pg_advisory_xact_lock(hashtext('decisions.entry'));
    select coalesce(max(position), 0) into place from decisions.entry;
    select coalesce((select hash from decisions.entry order by position desc limit 1), repeat('0', 64)) into before;
    for r in select * from request where state in ('approved', 'declined') order by closed_at, n loop
        place := place + 1;
        year_now := extract(year from r.closed_at at time zone 'Europe/Stockholm');
        select coalesce(max(serial), 0) + 1 into next from decisions.entry where year = year_now;
        select * into mandate from decisions.mandate where id = r.mandate_id;
        canonical := E'samverk-decision 1\n' || pg_temp.field('position', place::text)
            || pg_temp.field('number', year_now || '/' || next) || pg_temp.field('request-id', r.id::text)
            || pg_temp.field('kind', r.kind) || pg_temp.field('outcome', r.state) || pg_temp.field('title', r.title)
            || pg_temp.field('question', r.question) || pg_temp.field('reasons', r.reasons)
            || pg_temp.field('decider-id', r.decider_id::text) || pg_temp.field('decider-name', r.decider)
            || pg_temp.field('role-title', r.role) || pg_temp.field('mandate-number', mandate.number)
            || pg_temp.field('mandate-text', mandate.text) || pg_temp.field('board-reference', null)
            || pg_temp.field('case-number', r.case_number) || pg_temp.field('revision-id', r.revision_id::text)
            || pg_temp.field('revision', r.revision::text) || pg_temp.field('revision-sha256', r.seal)
            || pg_temp.field('decided-at', to_char(r.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || pg_temp.field('previous', before);
        insert into decisions.entry (position, year, serial, number, request_id, kind, outcome, title, question, reasons,
            decider_id, decider_name, role_title, mandate_number, mandate_text, case_number, revision_id, revision_number,
            revision_sha256, decided_at, previous_hash, hash)
        values (place, year_now, next, year_now || '/' || next, r.id, r.kind, r.state, r.title, r.question, r.reasons,
            r.decider_id, r.decider, r.role, mandate.number, mandate.text, r.case_number, r.revision_id, r.revision,
            r.seal, r.closed_at, before, encode(sha256(convert_to(canonical, 'UTF8')), 'hex'))
        returning hash into before;
    end loop;
end $$;

update access.subject s set path = '/decisions/' || replace(e.number, '/', '-')
from decisions.entry e join request r on r.id = e.request_id where s.id = r.id;

insert into decisions.report (position, reported_on, reported_by, recorded_at)
select e.position, (e.decided_at + interval '20 days')::date, e.decider_id, e.decided_at + interval '20 days'
from decisions.entry e join request r on r.id = e.request_id
where e.kind = 'delegation' and e.decided_at < now() - interval '25 days';

insert into chain.station (subject_id, step, state, complete, person_id, role_title, reference, case_number, at)
select r.id, 'decision', r.state, e.number is not null, r.decider_id,
       case when e.number is not null then lower(left(r.role, 1)) || substr(r.role, 2) end, e.number, r.case_number,
       coalesce(r.closed_at, r.at)
from request r left join decisions.entry e on e.request_id = r.id;

insert into activity.entry (id, kind, subject_id, actor_id, at)
select uuidv7(at - now()), kind, id, who, at
from (select 'DECISION_REQUESTED' as kind, id, author_id as who, at from request
      union all
      select case state when 'sent_back' then 'DECISION_SENT_BACK' else 'DECISION_MADE' end, id, decider_id, closed_at
      from request where closed_at is not null) x
order by at;
