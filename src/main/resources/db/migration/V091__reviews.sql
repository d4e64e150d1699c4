-- Flows that drafts of pages go through before they may go live, and how far each has come.
create schema reviews;

create table reviews.flow (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    made_by    uuid        references access.principal,
    made_at    timestamptz not null,
    retired_at timestamptz
);
create unique index flow_name on reviews.flow (lower(name)) where retired_at is null;

create table reviews.step (
    flow_id   uuid not null references reviews.flow on delete cascade,
    position  int  not null check (position between 1 and 5),
    kind      text not null check (kind in ('adjust', 'review', 'publish')),
    person_id uuid references access.principal,
    days      int  not null check (days between 1 and 90),
    primary key (flow_id, position)
);
comment on column reviews.step.person_id is 'Whose turn it is; null for everybody whom the section lets do it';

-- The flow of a section; none means that drafts go live as they are.
create table reviews.section_flow (
    section_id uuid primary key references sections.section on delete cascade,
    flow_id    uuid not null references reviews.flow
);
create index section_flow_flow on reviews.section_flow (flow_id);

-- What is to be done with a draft: the steps of its flow as they were when somebody asked.
create table reviews.task (
    id         uuid        primary key default uuidv7(),
    draft_id   uuid        not null references sites.page_draft on delete cascade,
    flow_id    uuid        not null references reviews.flow,
    position   int         not null,
    kind       text        not null check (kind in ('adjust', 'review', 'publish')),
    person_id  uuid        references access.principal,
    days       int         not null,
    state      text        not null check (state in ('waiting', 'open', 'approved', 'changes')),
    due_at     timestamptz,
    settled_by uuid        references access.principal,
    settled_at timestamptz,
    seal       text        check (seal ~ '^[0-9a-f]{64}$'),
    unique (draft_id, position),
    check ((state = 'approved') = (seal is not null))
);
create index task_flow on reviews.task (flow_id);
comment on column reviews.task.seal is 'Of the text that was approved: another text is not';

-- Whose turn it is.
create table reviews.asked (
    task_id   uuid not null references reviews.task on delete cascade,
    person_id uuid not null references access.principal,
    primary key (task_id, person_id)
);
create index asked_person on reviews.asked (person_id);

-- What happened, in order.
create table reviews.entry (
    id        uuid        primary key default uuidv7(),
    draft_id  uuid        not null references sites.page_draft on delete cascade,
    kind      text        not null check (kind in ('asked', 'approved', 'changes', 'fell', 'cancelled')),
    person_id uuid        references access.principal,
    words     text,
    at        timestamptz not null
);
create index entry_draft on reviews.entry (draft_id, id);

-- The flow of the section that a page lies in; null for none.
create function reviews.flow_of(page uuid) returns uuid language sql stable as $$
    select f.flow_id from reviews.section_flow f where f.section_id = sections.of_page(page)
$$;
