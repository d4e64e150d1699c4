-- Pages as they stood: what each page said, and where it lay, from when to when.
create extension if not exists btree_gist schema public;

create table sites.page_version (
    id          uuid        primary key default uuidv7(),
    page_id     uuid        not null references sites.page on delete cascade,
    site_id     uuid        not null references sites.site,
    parent_id   uuid        references sites.page,
    below       uuid        not null generated always as (coalesce(parent_id, site_id)) stored,
    slug        text        not null,
    path        text        not null,
    position    int         not null,
    title       text        not null,
    revision_id uuid        not null references revisions.revision,
    decision_id uuid        references access.subject,
    contact     text,
    language    text        not null check (language in ('sv', 'en')),
    author      text,
    note        text,
    live_from   timestamptz not null,
    live_to     timestamptz,
    live        tstzrange   not null generated always as (tstzrange(live_from, live_to)) stored,
    check (live_to >= live_from),
    constraint page_version_one_text exclude using gist (page_id with =, live with &&),
    constraint page_version_one_page exclude using gist (site_id with =, path with =, live with &&)
);
-- Of an import with history: an author who is nobody here, and what was said of the change.
comment on column sites.page_version.author is 'A name, when nobody here is meant';
create index page_version_below on sites.page_version using gist (below, live);
create index page_version_of on sites.page_version (page_id, live_from desc, id desc);
create index page_version_path on sites.page_version (site_id, path, live_from desc);

-- Until now each revision of a page was live from when it was written until the next one, and no page ever moved.
insert into sites.page_version (page_id, site_id, parent_id, slug, path, position, title, revision_id, decision_id,
                                contact, language, live_from, live_to)
select p.id, p.site_id, p.parent_id, p.slug, p.path, p.position, r.title, r.id,
       case when r.id = p.revision_id then p.decision_id
            else (select l.from_id from chain.link l
                  where l.to_id = p.id and l.kind = 'published' and l.sha256 = r.sha256
                  order by l.created_at limit 1) end,
       p.contact, p.language, r.since, lead(r.since) over (partition by p.id order by r.number)
from sites.page p
join (select r.*, max(r.created_at) over (partition by r.subject_id order by r.number) as since
      from revisions.revision r) r on r.subject_id = p.id;

-- A page that has been taken down keeps its past, but not its address.
alter table sites.page drop constraint page_site_id_path_key;
create unique index page_path on sites.page (site_id, path) where state = 'live';
drop index sites.page_source;
create unique index page_source on sites.page (site_id, source) where state = 'live';

-- What has been taken down is still known to those who may see it, by its past; searches leave it out.
alter table access.subject add column withdrawn_at timestamptz;
