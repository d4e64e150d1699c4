create schema audit;

-- Who did what to whom, when, from where. Nothing points from here to other tables: an entry says how things were
-- called when it was written, and outlives them.
create table audit.entry (
    id            uuid        primary key default uuidv7(),
    at            timestamptz not null,
    kind          text        not null check (kind ~ '^[a-z_]{1,60}$'),
    actor_id      uuid,
    actor_name    text        not null default '',
    person_id     uuid,
    person_name   text,
    subject_id    uuid,
    subject_title text,
    words         text        not null default '' check (length(words) <= 500),
    before        jsonb,
    after         jsonb,
    channel       text        not null check (channel in ('page', 'token', 'command', 'program')),
    address       text        check (length(address) <= 64)
);
create index entry_at on audit.entry (at desc, id desc);
create index entry_actor on audit.entry (actor_id, at desc, id desc);
create index entry_person on audit.entry (person_id, at desc, id desc) where person_id is not null;
create index entry_subject on audit.entry (subject_id, at desc, id desc) where subject_id is not null;
create index entry_kind on audit.entry (kind, at desc, id desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
create trigger entry_is_append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_is_never_truncated before truncate on audit.entry
    for each statement execute function audit.refuse_change();

-- Also when replication, or somebody who plays it, switches ordinary triggers off.
alter table audit.entry enable always trigger entry_is_append_only;
alter table audit.entry enable always trigger entry_is_never_truncated;

-- The program's own role, whatever its name is here, may write and read and nothing else.
do $$
declare
    role text;
begin
    for role in
        select distinct pg_get_userbyid(granted.grantee)
        from pg_class c cross join aclexplode(c.relacl) granted
        where c.oid = 'audit.entry'::regclass and granted.grantee not in (c.relowner, 0)
    loop
        execute format('revoke update, delete, truncate on audit.entry from %I', role);
    end loop;
end
$$;
