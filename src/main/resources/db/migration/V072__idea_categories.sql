-- The categories of a board. One that is retired stays on the ideas that have it.
create table ideas.category (
    id         uuid        primary key default uuidv7(),
    group_id   uuid        references access.circle on delete cascade,
    name       text        not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
comment on column ideas.category.group_id is 'the group whose board it belongs to, null for the board of the organisation';
create unique index category_name on ideas.category (group_id, lower(name)) nulls not distinct;

alter table ideas.idea add column category_id uuid references ideas.category on delete set null;
create index idea_category on ideas.idea (category_id, number desc) where category_id is not null;
