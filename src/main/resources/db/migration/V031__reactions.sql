-- A small sign that one read something and what one thinks of it: on a subject or on a comment. A sign that was taken
-- back stays, so that its author is not told of the same again and again.
create table conversations.reaction (
    target_id  uuid        not null,
    subject_id uuid        not null references access.subject on delete cascade,
    comment_id uuid        references conversations.comment on delete cascade,
    person_id  uuid        not null references access.principal on delete cascade,
    kind       text        not null check (kind in ('thumb', 'heart', 'celebrate', 'insight', 'thanks')),
    at         timestamptz not null,
    withdrawn  boolean     not null default false,
    primary key (target_id, person_id, kind),
    check (target_id = coalesce(comment_id, subject_id))
);
create index reaction_subject on conversations.reaction (subject_id);
create index reaction_comment on conversations.reaction (comment_id) where comment_id is not null;
create index reaction_person on conversations.reaction (person_id);

-- A quiet act tells those whom it concerns, but nothing has happened that others would read: no feed shows it.
alter table activity.entry add column quiet boolean not null default false;
create index entry_loud on activity.entry (subject_id, at desc, id desc) where not quiet;
drop index activity.entry_subject;
create index entry_subject on activity.entry (subject_id);

create or replace function conversations.unread_by(viewer uuid) returns setof uuid
    language sql stable parallel safe as $$
    select s.id
    from access.subject s
    left join conversations.reading r on r.person_id = viewer and r.subject_id = s.id
    where r.unread
       or (s.active_at > coalesce(r.read_at, now() - interval '30 days')
           and exists (select from activity.entry e
                       where e.subject_id = s.id and not e.quiet
                         and e.actor_id is distinct from viewer
                         and e.at > coalesce(r.read_at, greatest(
                             now() - interval '30 days',
                             (select m.since from access.membership m
                              where m.person_id = viewer and m.group_id = s.group_id)))))
$$;

-- A comment with its author, as every list shows it.
create view conversations.said as
select c.id, c.subject_id, c.parent_id, c.content, c.created_at, c.edited_at, c.deleted_at, c.deleted_by,
       a.id as author_id, a.username as author_username, a.name as author_name, a.photo_id as author_photo_id
from conversations.comment c join access.principal a on a.id = c.author_id;

-- Threads are read from their end; how much was said is counted on an index alone.
drop index conversations.comment_parent;
create index comment_thread on conversations.comment (parent_id, created_at desc, id desc) where parent_id is not null;
create index comment_first on conversations.comment (subject_id, created_at desc, id desc) where parent_id is null;
create index comment_standing on conversations.comment (subject_id, author_id) where deleted_at is null;

-- Everything that came of a subject, directly or by what came of that.
create function chain.came_of(start uuid) returns table (subject_id uuid) language sql stable as $$
    with recursive
        after (id, depth) as (
            select l.to_id, 1 from chain.link l where l.from_id = start
            union
            select l.to_id, a.depth + 1 from chain.link l join after a on l.from_id = a.id where a.depth < 12)
    select distinct id from after
$$;
