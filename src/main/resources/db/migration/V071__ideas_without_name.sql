-- Ideas without a name: a key of its own stands for the author wherever an author is looked up, and leads to nobody.
alter table access.principal
    drop constraint principal_kind_check,
    drop constraint principal_username_check,
    add constraint principal_kind_check check (kind in ('member', 'guest', 'system', 'unnamed')),
    add constraint principal_username_check check (
        case when kind = 'unnamed' then username = '~' || id and not active and photo_id is null and roles = '{}'
        else username ~ '^[a-z0-9][a-z0-9._-]{0,62}$' end);

create table access.stand_in (
    id        uuid primary key references access.principal on delete cascade,
    person_id uuid not null references access.principal
);
comment on table access.stand_in is 'who stands behind a key that is shown instead of a name; read by nothing that shows people';
create index stand_in_person on access.stand_in (person_id);

-- The person behind a key: the person themself where it is no stand-in.
create function access.behind(key uuid) returns uuid language sql stable parallel safe as $$
    select coalesce((select s.person_id from access.stand_in s where s.id = key), key)
$$;

-- Whom one may know of: as before, and never a stand-in.
create or replace function access.people_visible_to(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select p.id
    from access.principal p
    where p.kind in ('member', 'guest')
      and (p.id = viewer
           or exists (select from access.principal v
                      where v.id = viewer and v.kind in ('member', 'system') and v.active)
           or exists (select from access.membership mine
                      join access.membership theirs on theirs.group_id = mine.group_id
                      where mine.person_id = viewer and theirs.person_id = p.id
                        and mine.role <> 'follower' and theirs.role <> 'follower'))
$$;

-- What the keepers of a board have chosen: the organisation's, or a group's.
create table ideas.board (
    group_id   uuid        references access.circle on delete cascade,
    unnamed    boolean     not null,
    changed_by uuid        not null references access.principal,
    changed_at timestamptz not null,
    unique nulls not distinct (group_id)
);
comment on column ideas.board.group_id is 'null for the board of the organisation';
comment on column ideas.board.unnamed is 'whether ideas may be submitted here without name';
