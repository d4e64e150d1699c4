-- What is to be indexed anew. Triggers write it in the transaction that changes something, whoever changes it, so that
-- nothing is lost between saving and indexing. Only ever added to: nobody waits for another.
create schema search;

-- Titles are found by the index now.
drop index access.subject_title_swedish;
drop index access.subject_title_words;

create table search.pending (
    number bigint generated always as identity primary key,
    kind   text not null check (kind in ('subject', 'thread', 'part', 'person')),
    id     uuid not null
);

create function search.note(kind text, id uuid) returns void language plpgsql as $$
begin
    insert into search.pending (kind, id) values (note.kind, note.id);
    perform pg_notify('samverk_search', '');
end
$$;

-- The row itself is a subject, a thread (a subject with all that is said about it), a part of one, or a person.
create function search.touched() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search.note(tg_argv[0], old.id);
    else
        perform search.note(tg_argv[0], new.id);
    end if;
    return null;
end
$$;

-- The row is about a subject.
create function search.touched_about() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search.note(tg_argv[0], old.subject_id);
    else
        perform search.note(tg_argv[0], new.subject_id);
    end if;
    return null;
end
$$;

create function search.touched_unit() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id) select 'person', p.id from people.person p where p.unit_id = new.id;
    perform pg_notify('samverk_search', '');
    return null;
end
$$;

create trigger search_came after insert or delete on access.subject
    for each row execute function search.touched('subject');
create trigger search_changed after update of kind, group_id, audience, owner_id, title, withdrawn_at, created_at
    on access.subject for each row
    when ((old.kind, old.group_id, old.audience, old.owner_id, old.title, old.withdrawn_at, old.created_at)
          is distinct from
          (new.kind, new.group_id, new.audience, new.owner_id, new.title, new.withdrawn_at, new.created_at))
    execute function search.touched('thread');
create trigger search_granted after insert or delete on access.person_grant
    for each row execute function search.touched_about('thread');
create trigger search_came after insert or delete on access.principal
    for each row execute function search.touched('person');
create trigger search_changed after update of name, active, kind, username on access.principal for each row
    when ((old.name, old.active, old.kind, old.username) is distinct from
          (new.name, new.active, new.kind, new.username))
    execute function search.touched('person');
create trigger search_changed after insert or update on people.person
    for each row execute function search.touched('person');
create trigger search_changed after update of name, parent_id on people.unit for each row
    when ((old.name, old.parent_id) is distinct from (new.name, new.parent_id))
    execute function search.touched_unit();

create trigger search_changed after update of content, deleted_at, publish_at on feed.post for each row
    when ((old.content, old.deleted_at, old.publish_at) is distinct from
          (new.content, new.deleted_at, new.publish_at))
    execute function search.touched('subject');
create trigger search_changed after update of name, purpose, unit_id on groups.profile for each row
    when ((old.name, old.purpose, old.unit_id) is distinct from (new.name, new.purpose, new.unit_id))
    execute function search.touched('subject');
create trigger search_changed after insert or update on sites.page
    for each row execute function search.touched('subject');
create trigger search_changed after insert or delete on conversations.comment
    for each row execute function search.touched('part');
create trigger search_rewritten after update of content, deleted_at on conversations.comment for each row
    when ((old.content, old.deleted_at) is distinct from (new.content, new.deleted_at))
    execute function search.touched('part');
create trigger search_changed after update on feed.news
    for each row execute function search.touched('subject');
create trigger search_changed after update of title, content, author_id on ideas.idea for each row
    when ((old.title, old.content, old.author_id) is distinct from (new.title, new.content, new.author_id))
    execute function search.touched('subject');
create trigger search_changed after update of content, question, author_id on ideas.campaign
    for each row execute function search.touched('subject');
create function search.touched_idea() returns trigger language plpgsql as $$
begin
    perform search.note('subject', new.idea_id);
    return null;
end
$$;
create trigger search_changed after insert or update on ideas.response
    for each row execute function search.touched_idea();
create trigger search_changed after update on documents.draft
    for each row execute function search.touched('subject');
create trigger search_changed after insert on revisions.revision
    for each row execute function search.touched_about('subject');
create trigger search_changed after update on decisions.request
    for each row execute function search.touched('subject');
create function search.touched_request() returns trigger language plpgsql as $$
begin
    perform search.note('subject', new.request_id);
    return null;
end
$$;
create trigger search_changed after insert on decisions.entry
    for each row execute function search.touched_request();
create function search.touched_round() returns trigger language plpgsql as $$
begin
    perform search.note('subject', new.round_id);
    return null;
end
$$;
create trigger search_changed after insert on advice.outcome
    for each row execute function search.touched_round();
create trigger search_changed after update of question, background on advice.round
    for each row execute function search.touched('subject');
create trigger search_changed after update of name, labels, file_id, deleted_at on folders.item
    for each row execute function search.touched('subject');
create trigger search_changed after update on folders.official
    for each row execute function search.touched('subject');
create function search.touched_file_text() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id)
    select 'subject', i.id from files.file f join folders.item i on i.file_id = f.id where f.sha256 = new.sha256
    union
    select 'subject', o.id from files.file f join folders.official o on o.file_id = f.id where f.sha256 = new.sha256;
    perform pg_notify('samverk_search', '');
    return null;
end
$$;
create trigger search_changed after insert or update of state, content on files.text
    for each row when (new.state = 'read') execute function search.touched_file_text();

-- How far a rebuild of the index has come: one row, so that it goes on where it was when the program ends meanwhile.
create table search.rebuild (
    one         boolean primary key default true check (one),
    generation  uuid        not null,
    phase       text        not null check (phase in ('subjects', 'parts', 'people', 'clearing', 'done')),
    after       uuid,
    done        bigint      not null default 0,
    total       bigint      not null default 0,
    started_at  timestamptz not null,
    finished_at timestamptz
);
