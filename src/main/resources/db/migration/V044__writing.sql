-- What a person is writing and has not sent, one text a place: nobody else ever reads it, and it goes after thirty days.
create table web.kept_writing (
    person_id uuid        not null references access.principal on delete cascade,
    place     text        not null check (length(place) between 1 and 120),
    text      text        not null,
    saved_at  timestamptz not null,
    primary key (person_id, place)
);
create index kept_writing_saved_at on web.kept_writing (saved_at);

-- Finds people by how a word of their name or their user name begins: whom one means when one types `@`.
create index principal_words on access.principal using gin (to_tsvector('simple', name || ' ' || username));

-- Whether somebody sees what is told to a group: the part of `access.visible_to` that is about groups, for what is not
-- written yet.
create function access.sees_in_group(viewer uuid, circle uuid) returns boolean language sql stable parallel safe as $$
    select exists (select from access.circle c
                   join access.principal p on p.id = viewer and p.kind = 'member' and p.active
                   where c.id = circle and c.visibility in ('open', 'moderated'))
        or exists (select from access.membership m
                   where m.person_id = viewer and m.group_id = circle and m.role <> 'follower')
$$;
