-- What a post can be besides a text: a question with its answer, asked to be read, waiting for its time, a shared one.
alter table feed.post
    add column question    boolean not null default false,
    add column answer_id   uuid references conversations.comment on delete set null,
    add column must_read   boolean not null default false,
    add column publish_at  timestamptz,
    add column held_at     timestamptz,
    add column original_id uuid references access.subject on delete set null,
    add check (answer_id is null or question),
    add check (held_at is null or publish_at is not null);
comment on column feed.post.publish_at is 'when it is to be published; null once it is';
comment on column feed.post.held_at is 'when it should have been published and could not be; its author decides';
create index post_answer on feed.post (answer_id) where answer_id is not null;
create index post_original on feed.post (original_id) where original_id is not null;
create index post_waiting on feed.post (author_id, publish_at, id) where publish_at is not null;
create index post_must_read on feed.post (group_id, created_at desc, id desc) where must_read;

-- A post as it is read: with its author, and without an answer that was taken back.
create view feed.post_read as
    select p.id, p.group_id, p.author_id, p.content, p.created_at, p.edited_at, p.deleted_at, p.deleted_by,
           p.question, p.must_read, p.publish_at, p.held_at, p.original_id,
           (select c.id from conversations.comment c where c.id = p.answer_id and c.deleted_at is null) as answer_id,
           a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
    from feed.post p
    join access.principal a on a.id = p.author_id;

-- What stands first on a group's page.
create table feed.pin (
    post_id   uuid        primary key references feed.post on delete cascade,
    group_id  uuid        not null references access.circle on delete cascade,
    pinned_by uuid        not null references access.principal,
    pinned_at timestamptz not null
);
create index pin_group on feed.pin (group_id, pinned_at desc);

-- Who has said that they have read what they were asked to read.
create table feed.confirmation (
    post_id   uuid        not null references feed.post on delete cascade,
    person_id uuid        not null references access.principal on delete cascade,
    at        timestamptz not null,
    primary key (post_id, person_id)
);
create index confirmation_person on feed.confirmation (person_id);

-- How a post read before each change; how it reads now is in feed.post.
create table feed.version (
    post_id    uuid        not null references feed.post on delete cascade,
    number     int         not null check (number > 0),
    content    text        not null,
    written_at timestamptz not null,
    primary key (post_id, number)
);

-- Which words posts are marked with (#word), in lower case.
create table feed.topic (
    word    text        not null check (char_length(word) between 2 and 50),
    post_id uuid        not null references feed.post on delete cascade,
    at      timestamptz not null,
    primary key (post_id, word)
);
create index topic_word on feed.topic (word, at desc, post_id desc);
create index topic_prefix on feed.topic (word text_pattern_ops);
create index topic_at on feed.topic (at desc);

create table feed.topic_follow (
    person_id uuid        not null references access.principal on delete cascade,
    word      text        not null,
    since     timestamptz not null,
    primary key (person_id, word)
);
create index topic_follow_word on feed.topic_follow (word);

-- Somebody asks the administrators to look at a post. What it said then is kept here, whatever its author does to it.
create table feed.report (
    id          uuid        primary key default uuidv7(),
    post_id     uuid        not null references feed.post on delete cascade,
    group_id    uuid        not null references access.circle on delete cascade,
    reporter_id uuid        not null references access.principal,
    reason      text        not null check (reason in ('rude', 'personal', 'wrong', 'other')),
    words       text        not null check (char_length(words) <= 1000),
    content     text        not null,
    at          timestamptz not null,
    settled_at  timestamptz,
    settled_by  uuid        references access.principal,
    outcome     text        check (outcome in ('kept', 'removed')),
    note        text        check (char_length(note) <= 1000),
    check ((settled_at is null) = (outcome is null)),
    check ((settled_at is null) = (settled_by is null))
);
create unique index report_open on feed.report (post_id, reporter_id) where settled_at is null;
create index report_group on feed.report (group_id, at desc, id desc) where settled_at is null;
create index report_waiting on feed.report (at desc, id desc) where settled_at is null;
create index report_reporter on feed.report (reporter_id, post_id);

-- A link to something of our own is shown as a card: it is found by its address.
create index subject_path on access.subject (path);

-- The open reports that somebody settles: those of the groups that they administer, or all for the organisation's
-- administrators. Nobody settles what is said of their own post, nor learns who said it.
create function feed.report_for(viewer uuid, all_groups boolean) returns setof uuid language sql stable as $$
    select r.id
    from feed.report r
    join feed.post p on p.id = r.post_id
    where r.settled_at is null
      and p.author_id <> viewer
      and (all_groups
           or exists (select from access.membership m
                      where m.person_id = viewer and m.group_id = r.group_id and m.role = 'administrator'))
$$;
