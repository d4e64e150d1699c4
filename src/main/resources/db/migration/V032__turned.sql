-- What was made of a comment: an idea, a draft. The chain links the subjects; this says which words it began with.
create table conversations.turned (
    comment_id uuid        not null references conversations.comment on delete cascade,
    subject_id uuid        not null references access.subject on delete cascade,
    at         timestamptz not null,
    primary key (comment_id, subject_id)
);
create index turned_subject on conversations.turned (subject_id);
