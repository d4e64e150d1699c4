-- A revision has one who saved it; those who wrote it together stand here.
create table documents.revision_writer (
    draft_id  uuid not null references documents.draft on delete cascade,
    number    int  not null,
    person_id uuid not null references access.principal,
    place     int  not null,
    primary key (draft_id, number, person_id)
);
create index revision_writer_person on documents.revision_writer (person_id);
