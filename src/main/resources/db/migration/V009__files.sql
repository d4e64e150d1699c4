-- Files that people brought. The bytes lie in the data folder under their SHA-256; who may see them follows from what
-- they are attached to.
create schema files;

create table files.file (
    id          uuid        primary key default uuidv7(),
    uploader_id uuid        not null references access.principal,
    name        text        not null check (char_length(name) between 1 and 200),
    media_type  text        not null check (media_type in ('image/png', 'image/jpeg', 'image/svg+xml')),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      not null check (size > 0),
    width       int         not null check (width > 0),
    height      int         not null check (height > 0),
    created_at  timestamptz not null
);
create index file_uploader on files.file (uploader_id);
create index file_sha256 on files.file (sha256);

create table files.attachment (
    file_id    uuid not null references files.file,
    subject_id uuid not null references access.subject on delete cascade,
    primary key (file_id, subject_id)
);
create index attachment_subject on files.attachment (subject_id);

create index principal_photo on access.principal (photo_id) where photo_id is not null;

-- One's own, those attached to what one sees, and the faces of those whom one may know of.
create function files.visible_to(viewer uuid) returns setof uuid language sql stable as $$
    select f.id
    from files.file f
    where f.uploader_id = viewer
       or exists (select from files.attachment a join access.visible_to(viewer) v on v = a.subject_id
                  where a.file_id = f.id)
       or exists (select from access.principal p join access.people_visible_to(viewer) k on k = p.id
                  where p.photo_id = f.id)
$$;
