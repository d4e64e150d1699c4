-- What administrators and editors do for searches, what is counted of them, and what people want to be told of.
create schema searchdesk;

create table searchdesk.synonym (
    id         uuid primary key default uuidv7(),
    terms      text[] not null check (cardinality(terms) between 2 and 12),
    changed_at timestamptz not null
);
comment on column searchdesk.synonym.terms is 'Words, or words together, that mean the same; in lower case with one blank between them';
create index synonym_terms on searchdesk.synonym using gin (terms);

create table searchdesk.best_bet (
    id         uuid primary key default uuidv7(),
    words      text not null check (words <> ''),
    subject_id uuid not null references access.subject on delete cascade,
    chosen_by  uuid references access.principal,
    chosen_at  timestamptz not null,
    unique (words, subject_id)
);
create index best_bet_subject on searchdesk.best_bet (subject_id);
create index best_bet_chosen_by on searchdesk.best_bet (chosen_by);

-- How often something was searched. Nothing says by whom, and what was searched stands here as its SHA-256 until it has
-- been searched on three different days (ADR 120).
create table searchdesk.tally (
    hash    bytea not null,
    day     date not null,
    in_vain integer not null default 0,
    found   integer not null default 0,
    primary key (hash, day)
);
create index tally_day on searchdesk.tally (day);

create table searchdesk.phrase (
    hash  bytea primary key,
    words text not null
);
comment on table searchdesk.phrase is 'The words of what has been searched on three different days';

create table searchdesk.opening (
    hash       bytea not null,
    subject_id uuid not null references access.subject on delete cascade,
    day        date not null,
    times      integer not null default 1,
    primary key (hash, subject_id, day)
);
comment on table searchdesk.opening is 'What was opened from the results of a search, and how often';
create index opening_subject on searchdesk.opening (subject_id);
create index opening_day on searchdesk.opening (day);

create table searchdesk.saved (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references access.principal on delete cascade,
    words      text not null check (words <> ''),
    saved_at   timestamptz not null,
    looked_at  timestamptz not null,
    unique (person_id, words)
);
comment on column searchdesk.saved.looked_at is 'When the program last looked whether something new is found';
create index saved_due on searchdesk.saved (looked_at, id);

create table searchdesk.told (
    saved_id   uuid not null references searchdesk.saved on delete cascade,
    subject_id uuid not null references access.subject on delete cascade,
    primary key (saved_id, subject_id)
);
comment on table searchdesk.told is 'What the person has been told of, for each saved search: of each thing once';
create index told_subject on searchdesk.told (subject_id);
