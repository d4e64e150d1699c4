-- Whom one follows, how one wants the feed, and what the organisation tells everybody.
create table people.following (
    person_id   uuid        not null references access.principal on delete cascade,
    followed_id uuid        not null references access.principal on delete cascade,
    since       timestamptz not null,
    primary key (person_id, followed_id),
    check (person_id <> followed_id)
);
create index following_person on people.following (person_id, since desc, followed_id desc);
create index following_followed on people.following (followed_id, since desc, person_id desc);

-- Who leads a unit; the nearest head above is the manager of those whose unit has none.
alter table people.unit add column head_id uuid references access.principal;

-- A unit and everything that it belongs to.
create function people.units_above(unit uuid) returns setof uuid language sql stable as $$
    with recursive above (id, parent_id) as (
        select u.id, u.parent_id from people.unit u where u.id = unit
        union
        select u.id, u.parent_id from people.unit u join above a on u.id = a.parent_id)
    select id from above
$$;

create table feed.reader (
    person_id  uuid        primary key references access.principal on delete cascade,
    sorting    text        not null default 'active' check (sorting in ('active', 'newest')),
    read_up_to timestamptz not null default '-infinity',
    put_aside  text[]      not null default '{}'
);
comment on column feed.reader.read_up_to is 'when the reader marked everything as read: what happened before is not unread';
comment on column feed.reader.put_aside is 'the first steps of somebody new that they have put aside';

-- News for all employees. Units decide on whose start page it stands, not who may read it.
create table feed.news (
    id           uuid        primary key references access.subject on delete cascade,
    title        text        not null check (char_length(title) between 1 and 120),
    content      text        not null,
    author_id    uuid        not null references access.principal,
    created_at   timestamptz not null,
    shown_from   timestamptz not null,
    shown_until  timestamptz not null,
    published_at timestamptz,
    edited_at    timestamptz,
    deleted_at   timestamptz,
    deleted_by   uuid        references access.principal,
    check (shown_from < shown_until),
    check ((deleted_at is null) = (deleted_by is null))
);
create index news_shown on feed.news (shown_until) where published_at is not null and deleted_at is null;
create index news_published on feed.news (published_at desc, id desc) where deleted_at is null;
create index news_waiting on feed.news (shown_from) where published_at is null and deleted_at is null;

create table feed.news_unit (
    news_id uuid not null references feed.news on delete cascade,
    unit_id uuid not null references people.unit on delete cascade,
    primary key (news_id, unit_id)
);
create index news_unit_unit on feed.news_unit (unit_id);

-- Those who may write news besides publishers and administrators.
create table feed.news_editor (
    person_id uuid        primary key references access.principal on delete cascade,
    since     timestamptz not null
);

-- Feeds in the order in which things were made, of one kind, of one author; what one person did; one kind of act.
create index subject_group_created on access.subject (group_id, created_at desc, id desc);
create index subject_group_kind on access.subject (group_id, kind, active_at desc, id desc);
create index subject_owner_created on access.subject (owner_id, created_at desc, id desc);
create index entry_actor on activity.entry (actor_id, at desc, id desc);
create index entry_kind on activity.entry (kind, at desc, id desc);
create index comment_by on conversations.comment (author_id, created_at desc, id desc);
drop index conversations.comment_author;
