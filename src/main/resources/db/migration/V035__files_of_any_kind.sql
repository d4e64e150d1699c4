-- Files of any kind, not only pictures; and uploads that are under way.
alter table files.file drop constraint file_media_type_check;
alter table files.file
    add constraint file_media_type_check check (media_type ~ '^[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*$'),
    alter column width drop not null,
    alter column height drop not null,
    -- made for a text, in which it stands; other files are listed below what they are attached to
    add column in_text boolean not null default false,
    -- written anew by this program, so that a browser may show it in a page
    add column remade  boolean not null default false;
update files.file set in_text = true, remade = true;
create index file_uploader_day on files.file (uploader_id, created_at);
drop index files.file_uploader;

-- What came so far lies in the data folder, in files/incoming, under this key.
create table files.upload (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references access.principal,
    name       text        not null,
    size       bigint      not null check (size > 0),
    file_id    uuid        references files.file,
    created_at timestamptz not null,
    touched_at timestamptz not null
);
create index upload_person on files.upload (person_id, created_at);
create index upload_touched on files.upload (touched_at);
