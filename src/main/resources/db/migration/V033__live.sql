-- What has just changed, for the streams of events that browsers hold open. A row says that something happened and to
-- what, never what was written; it is kept for an hour.
create schema live;

-- `xact` is the transaction that the row was written in. Identities are handed out before transactions commit, so their
-- order says nothing about which rows a reader has had; a snapshot of the reader's does, exactly.
-- Without foreign keys: a row about something that is gone is seen by nobody and swept soon.
create table live.event (
    id         bigint      not null generated always as identity,
    xact       xid8        not null default pg_current_xact_id(),
    subject_id uuid,
    person_id  uuid,
    actor_id   uuid,
    kind       text        not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
    about      text        check (about ~ '^[A-Za-z0-9:._-]{1,100}$'),
    at         timestamptz not null,
    primary key (xact, id),
    check (subject_id is not null or person_id is not null)
);

-- A session that ends takes its streams with it at once, whoever ends it and on whichever node.
create function live.tell_of_ended_sessions() returns trigger language plpgsql as $$
begin
    if exists (select from ended) then
        perform pg_notify('samverk_live', 'sessions');
    end if;
    return null;
end
$$;
create trigger live_session_ended after delete on web.spring_session
    referencing old table as ended for each statement execute function live.tell_of_ended_sessions();
