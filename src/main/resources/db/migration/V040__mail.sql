-- Letters on their way out, and answers that came in.
create schema mail;

-- What the addresses in letters are signed with: made when first needed.
create table mail.secret (
    id  boolean primary key default true check (id),
    key bytea   not null check (length(key) = 32)
);

-- A letter is written by its source at the moment it is sent, from what is true and allowed then. Its words stay here
-- only where there is no mail server to give them to.
create table mail.message (
    id         uuid        primary key default uuidv7(),
    source     text        not null,
    person_id  uuid        not null references access.principal on delete cascade,
    subject_id uuid        references access.subject on delete set null,
    state      text        not null
               check (state in ('queued', 'sending', 'handed', 'sent', 'kept', 'dropped', 'refused', 'uncertain')),
    created_at timestamptz not null,
    due_at     timestamptz not null,
    changed_at timestamptz not null,
    attempts   int         not null default 0,
    trouble    text,
    title      text,
    words      text,
    html       text
);
comment on column mail.message.state is
    'handed: from before the dot that ends the letter until the server has answered it; uncertain: it never did';
create index message_due on mail.message (due_at, id) where state = 'queued';
create index message_open on mail.message (changed_at) where state in ('sending', 'handed');
create index message_created on mail.message (created_at desc, id desc);
create index message_person on mail.message (person_id);
create index message_subject on mail.message (subject_id);

-- Since when the mail server does not answer; no row when it does.
create table mail.outage (
    id     boolean     primary key default true check (id),
    since  timestamptz not null,
    reason text        not null
);

-- Letters that came in, each once.
create table mail.received (
    sha256     text        primary key,
    at         timestamptz not null,
    person_id  uuid        references access.principal on delete set null,
    verdict    text        not null,
    title      text        not null default '',
    message_id text        not null default '',
    answer_id  uuid        references mail.message on delete set null
);
create index received_at on mail.received (at);
create index received_person on mail.received (person_id);
create index received_answer on mail.received (answer_id);
