-- What is said about a subject. A comment that is taken back stays for a while, so that it can be put back.
create schema conversations;

create table conversations.comment (
    id         uuid        primary key default uuidv7(),
    subject_id uuid        not null references access.subject on delete cascade,
    parent_id  uuid        references conversations.comment on delete cascade,
    author_id  uuid        not null references access.principal,
    content    text        not null,
    created_at timestamptz not null,
    edited_at  timestamptz,
    deleted_at timestamptz,
    deleted_by uuid        references access.principal,
    check (parent_id <> id),
    check ((deleted_at is null) = (deleted_by is null))
);
create index comment_subject on conversations.comment (subject_id, created_at desc, id desc);
create index comment_parent on conversations.comment (parent_id) where parent_id is not null;
create index comment_author on conversations.comment (author_id);
