-- Ideas, who supports them, and what the organisation answered.
create schema ideas;

create table ideas.idea (
    id             uuid        primary key references access.subject on delete cascade,
    number         bigint      generated always as identity unique,
    group_id       uuid        references access.circle,
    author_id      uuid        not null references access.principal,
    title          text        not null,
    content        text        not null,
    status         text        not null check (status in
                       ('submitted', 'evaluating', 'accepted', 'started', 'implemented', 'declined', 'duplicate', 'withdrawn')),
    asked_group_id uuid        references access.circle,
    supporters     int         not null default 0,
    created_at     timestamptz not null,
    edited_at      timestamptz
);
create index idea_newest on ideas.idea (number desc);
create index idea_status on ideas.idea (status, number desc);
create index idea_supporters on ideas.idea (supporters desc, number desc);
create index idea_group on ideas.idea (group_id, number desc);
create index idea_author on ideas.idea (author_id, number desc);

create table ideas.support (
    idea_id    uuid        not null references ideas.idea on delete cascade,
    person_id  uuid        not null references access.principal,
    created_at timestamptz not null,
    primary key (idea_id, person_id)
);
create index support_person on ideas.support (person_id);

-- Official answers; each also says which state the idea came into by it. Never changed afterwards.
create table ideas.response (
    id         uuid        primary key default uuidv7(),
    idea_id    uuid        not null references ideas.idea on delete cascade,
    author_id  uuid        not null references access.principal,
    status     text        not null,
    content    text        not null,
    created_at timestamptz not null
);
create index response_idea on ideas.response (idea_id, created_at desc, id desc);
