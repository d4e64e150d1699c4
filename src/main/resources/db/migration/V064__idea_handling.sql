-- Who has an idea that waits, and until when it is to be answered; duplicates; what those who handle ideas think of them.
alter table ideas.idea
    add column due_on       date not null default current_date + 30,
    add column handler_id   uuid references access.principal,
    add column reminded_at  timestamptz,
    add column duplicate_of uuid references ideas.idea,
    add check (duplicate_of <> id);
comment on column ideas.idea.due_on is 'the day on which it is to be answered at the latest';
comment on column ideas.idea.reminded_at is 'when somebody was told that this day has passed; null again with a new day';
comment on column ideas.idea.duplicate_of is 'the idea that this one was merged into, never itself a duplicate';
create index idea_waiting on ideas.idea (due_on, number) where status in ('submitted', 'evaluating');
create index idea_duplicates on ideas.idea (duplicate_of) where duplicate_of is not null;
create index support_recent on ideas.support (created_at, idea_id);

create table ideas.assessment (
    idea_id     uuid        not null references ideas.idea on delete cascade,
    assessor_id uuid        not null references access.principal,
    benefit     smallint    not null check (benefit between 1 and 5),
    effort      smallint    not null check (effort between 1 and 5),
    feasibility smallint    not null check (feasibility between 1 and 5),
    note        text        not null check (char_length(note) <= 2000),
    at          timestamptz not null,
    primary key (idea_id, assessor_id)
);
comment on table ideas.assessment is 'private to those who may answer the idea';
