-- Events: pages with a time. A row of a draft waits until that goes live; the row of a page that is live says so.
create schema events;

create table events.event (
    id        uuid        primary key references access.subject on delete cascade,
    starts_at timestamptz not null,
    ends_at   timestamptz,
    over_at   timestamptz not null,
    all_day   boolean     not null,
    place     text        not null,
    address   text        not null,
    map       text        not null,
    sign_up   text        not null,
    cancelled boolean     not null,
    live      boolean     not null,
    check (ends_at > starts_at),
    check (over_at > starts_at),
    check (ends_at is not null or not all_day)
);
create index event_over on events.event (over_at, id) where live;
comment on column events.event.ends_at is 'Of whole days the midnight after the last';
comment on column events.event.over_at is 'From when it is past: its end, or without one the end of its day';

-- What visitors read is made anew when an event is put live, changed or cancelled.
create constraint trigger public_event after insert or update on events.event
    deferrable initially deferred for each row when (new.live) execute function publicweb.changed();

-- A sixth type of pages.
alter table sites.page
    drop constraint page_type_check,
    add constraint page_type_check check (type in ('page', 'news', 'section', 'service', 'campaign', 'event'));
alter table sites.page_version
    drop constraint page_version_type_check,
    add constraint page_version_type_check check (type in ('page', 'news', 'section', 'service', 'campaign', 'event'));
alter table sites.page_draft
    drop constraint page_draft_type_check,
    add constraint page_draft_type_check check (type in ('page', 'news', 'section', 'service', 'campaign', 'event'));
