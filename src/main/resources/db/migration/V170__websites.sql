-- Sections of the public web that are sites of their own: with a host name, a name, a colour, a logo and a foot.
create schema websites;

create table websites.website (
    page_id    uuid        primary key references sites.page on delete cascade,
    host       text        not null unique check (host = lower(host) and char_length(host) between 1 and 253),
    name       text        not null check (char_length(name) between 1 and 80),
    language   text        check (language in ('sv', 'en')),
    colour     text        check (colour ~ '^#[0-9a-f]{6}$'),
    logo_id    uuid        references files.file,
    foot       text        not null,
    edition    int         not null default 1,
    changed_by uuid        references access.principal,
    changed_at timestamptz not null
);
comment on column websites.website.language is 'What visitors are greeted in; null for what their browser asks for';
create index website_logo on websites.website (logo_id);
create index website_changed_by on websites.website (changed_by);

create constraint trigger public_website after insert or update or delete on websites.website
    deferrable initially deferred for each row execute function publicweb.changed();
