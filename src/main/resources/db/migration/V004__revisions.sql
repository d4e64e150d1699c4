-- Texts as they stood: each revision is written once and never changed. Drafts, decisions and pages all point here.
create schema revisions;

create function revisions.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;

create table revisions.revision (
    id         uuid        primary key default uuidv7(),
    subject_id uuid        not null references access.subject,
    number     int         not null check (number > 0),
    title      text        not null,
    content    text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    author_id  uuid        references access.principal,
    note       text,
    created_at timestamptz not null,
    unique (subject_id, number)
);

create trigger revision_is_append_only before update or delete on revisions.revision
    for each row execute function revisions.refuse_change();
create trigger revision_is_never_truncated before truncate on revisions.revision
    for each statement execute function revisions.refuse_change();
