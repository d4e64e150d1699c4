-- Several drafts of pages that go live as one, all or none.
create schema releases;

create table releases.release (
    id           uuid        primary key default uuidv7(),
    title        text        not null,
    author_id    uuid        not null references access.principal,
    made_at      timestamptz not null,
    goes_live_at timestamptz,
    live_at      timestamptz,
    problem      text
);
create index release_made on releases.release (made_at desc, id desc);
create index release_author on releases.release (author_id, made_at desc, id desc);
comment on column releases.release.author_id is 'Who changed it last: in whose name it goes live';
comment on column releases.release.problem is 'The title of the draft that stood in the way when its time came';

create table releases.item (
    id         uuid primary key default uuidv7(),
    release_id uuid not null references releases.release on delete cascade,
    draft_id   uuid unique references sites.page_draft on delete set null,
    page_id    uuid references sites.page on delete set null,
    title      text not null
);
create index item_release on releases.item (release_id, id);
