-- Posts in groups, and when each person last looked at the start page.
create schema feed;

create table feed.post (
    id         uuid        primary key references access.subject on delete cascade,
    group_id   uuid        not null references access.circle,
    author_id  uuid        not null references access.principal,
    content    text        not null,
    created_at timestamptz not null,
    edited_at  timestamptz,
    deleted_at timestamptz,
    deleted_by uuid        references access.principal,
    check ((deleted_at is null) = (deleted_by is null))
);
create index post_group on feed.post (group_id, created_at desc, id desc);
create index post_author on feed.post (author_id);

-- `since` is where the visit before this one ended: what is newer is marked as new.
create table feed.visit (
    person_id uuid        primary key references access.principal on delete cascade,
    since     timestamptz not null,
    seen_at   timestamptz not null
);
