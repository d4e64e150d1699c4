-- The intranet, the public web and their pages.
create schema sites;

create table sites.site (
    id   uuid primary key default uuidv7(),
    kind text not null unique check (kind in ('intranet', 'public')),
    name text not null
);
insert into sites.site (kind, name) values ('intranet', 'Intranätet'), ('public', 'Webbplatsen');

create table sites.page (
    id           uuid        primary key references access.subject on delete cascade,
    site_id      uuid        not null references sites.site,
    parent_id    uuid        references sites.page,
    slug         text        not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    path         text        not null,
    position     int         not null default 0,
    title        text        not null,
    state        text        not null check (state in ('live', 'archived')),
    revision_id  uuid        not null references revisions.revision,
    decision_id  uuid        references access.subject,
    contact      text,
    language     text        not null default 'sv' check (language in ('sv', 'en')),
    source       text,
    source_hash  text,
    published_at timestamptz not null,
    reviewed_at  timestamptz not null,
    unique (site_id, path)
);
create index page_parent on sites.page (site_id, parent_id, position, title);
create index page_decision on sites.page (decision_id);
create unique index page_source on sites.page (site_id, source);

-- Addresses that pages have had, or had in another system.
create table sites.redirect (
    site_id uuid not null references sites.site,
    path    text not null,
    page_id uuid not null references sites.page on delete cascade,
    primary key (site_id, path)
);
create index redirect_page on sites.redirect (page_id);

-- What is said of a page in search: kept beside it so that a search reads one index.
alter table sites.page add column words tsvector;
create index page_words on sites.page using gin (words);

-- Imports of folders: what was done, and which picture of theirs is which file of ours.
create table sites.import_run (
    id          uuid        primary key default uuidv7(),
    started_by  uuid        references access.principal,
    site        text        not null,
    section     text        not null,
    state       text        not null check (state in ('running', 'done', 'failed')),
    total       int         not null default 0,
    done        int         not null default 0,
    report      jsonb       not null default '[]',
    started_at  timestamptz not null,
    finished_at timestamptz
);

create table sites.imported_image (
    sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    file_id uuid not null
);
