-- The public web as caches, search engines and statistics see it.
create schema publicweb;

-- Counts the transactions that changed something visitors may see. One row; what is kept of public pages is kept for
-- one count.
create table publicweb.change (
    number bigint not null
);
insert into publicweb.change values (1);

-- Counts when the transaction ends, and once, so that it keeps nobody waiting meanwhile.
create function publicweb.changed() returns trigger language plpgsql as $$
begin
    if current_setting('samverk.public_change', true) is distinct from pg_current_xact_id()::text then
        update publicweb.change set number = number + 1;
        perform set_config('samverk.public_change', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;

create constraint trigger public_page after insert or update or delete on sites.page
    deferrable initially deferred for each row execute function publicweb.changed();
create constraint trigger public_site after insert or update or delete on sites.site
    deferrable initially deferred for each row execute function publicweb.changed();
create constraint trigger public_redirect after insert or update or delete on sites.redirect
    deferrable initially deferred for each row execute function publicweb.changed();
create constraint trigger public_decision after insert or update or delete on decisions.publication
    deferrable initially deferred for each row execute function publicweb.changed();
create constraint trigger public_subject_made after insert on access.subject
    deferrable initially deferred for each row when (new.audience = 'public') execute function publicweb.changed();
create constraint trigger public_subject_changed after update of audience, title, path, withdrawn_at on access.subject
    deferrable initially deferred for each row when (new.audience = 'public' or old.audience = 'public')
    execute function publicweb.changed();
create constraint trigger public_subject_gone after delete on access.subject
    deferrable initially deferred for each row when (old.audience = 'public') execute function publicweb.changed();

-- How often pages are read: a day, an address, a number; nothing of those who read.
create table publicweb.visit (
    day     date not null,
    path    text not null,
    page_id uuid references sites.page on delete cascade,
    visits  bigint not null,
    primary key (day, path)
);
create index visit_page on publicweb.visit (page_id, day);

-- The newest pages of a site, for feeds.
create index page_newest on sites.page (site_id, published_at desc, id desc) where state = 'live';

-- What is said of the site's accessibility (lagen 2018:1937 om tillgänglighet till digital offentlig service).
create table publicweb.statement (
    one          boolean primary key default true check (one),
    conformance  text    not null check (conformance in ('full', 'partial', 'none')),
    shortcomings text    not null,
    assessed_on  date    not null,
    assessed_by  text    not null,
    contact      text    not null,
    edition      int     not null default 1,
    changed_at   timestamptz not null
);

-- What visitors could not use. How to answer them is forgotten when it has been settled for a while.
create table publicweb.fault (
    id         uuid        primary key references access.subject on delete cascade,
    address    text        not null,
    words      text        not null,
    contact    text        not null default '',
    state      text        not null default 'new' check (state in ('new', 'underway', 'settled')),
    note       text        not null default '',
    handler_id uuid        references access.principal,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index fault_open on publicweb.fault (created_at, id) where state <> 'settled';
create index fault_settled on publicweb.fault (changed_at desc, id desc) where state = 'settled';
create constraint trigger public_statement after insert or update or delete on publicweb.statement
    deferrable initially deferred for each row execute function publicweb.changed();
