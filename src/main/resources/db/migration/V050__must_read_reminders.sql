-- When those who have not confirmed a post were last reminded: once a day at the most.
create table feed.reminder (
    post_id uuid        primary key references feed.post on delete cascade,
    by      uuid        not null references access.principal,
    at      timestamptz not null
);
