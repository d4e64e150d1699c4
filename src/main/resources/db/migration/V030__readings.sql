-- What a person has read, and which conversations they follow or have muted.
create table conversations.reading (
    person_id  uuid        not null references access.principal on delete cascade,
    subject_id uuid        not null references access.subject on delete cascade,
    first_at   timestamptz,
    since      timestamptz,
    read_at    timestamptz not null,
    unread     boolean     not null default false,
    primary key (person_id, subject_id),
    check (first_at <= read_at)
);
create index reading_subject on conversations.reading (subject_id, first_at desc, person_id desc);
comment on column conversations.reading.first_at is 'null for who has marked it as unread without opening it';
comment on column conversations.reading.since is 'when the visit before this one ended; what others said after that is new';
comment on column conversations.reading.unread is 'marked as unread by the reader, until they read it again';

create table conversations.watch (
    subject_id uuid        not null references access.subject on delete cascade,
    person_id  uuid        not null references access.principal on delete cascade,
    level      text        not null check (level in ('follow', 'mute')),
    since      timestamptz not null,
    primary key (subject_id, person_id)
);
create index watch_person on conversations.watch (person_id);

-- The subjects that are unread for a viewer: somebody else did something there after they read it, or, where they have
-- never been, within 30 days and after they came into its group. Join it on keys that are few: the planner inlines it.
create function conversations.unread_by(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select s.id
    from access.subject s
    left join conversations.reading r on r.person_id = viewer and r.subject_id = s.id
    where r.unread
       or (s.active_at > coalesce(r.read_at, now() - interval '30 days')
           and exists (select from activity.entry e
                       where e.subject_id = s.id
                         and e.actor_id is distinct from viewer
                         and e.at > coalesce(r.read_at, greatest(
                             now() - interval '30 days',
                             (select m.since from access.membership m
                              where m.person_id = viewer and m.group_id = s.group_id)))))
$$;
