-- What publishers write on before readers see it: of a page that is live, or of one to come.
create table sites.page_draft (
    id           uuid        primary key references access.subject on delete cascade,
    page_id      uuid        unique references sites.page on delete cascade,
    site_id      uuid        not null references sites.site,
    parent_id    uuid        references sites.page,
    title        text        not null,
    content      text        not null,
    contact      text,
    language     text        not null check (language in ('sv', 'en')),
    base         int         not null,
    edition      int         not null default 1,
    author_id    uuid        not null references access.principal,
    goes_live_at timestamptz,
    problem      text,
    changed_at   timestamptz not null
);
create index page_draft_changed on sites.page_draft (changed_at desc, id desc);
