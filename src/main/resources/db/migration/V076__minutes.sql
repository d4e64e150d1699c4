-- Minutes of a meeting at which decisions were made: what only somebody who was there can say, and which decisions. What
-- was decided stands in the register and nowhere else.
create table decisions.minutes (
    id          uuid        primary key default uuidv7(),
    title       text        not null,
    held_on     date        not null,
    place       text        not null,
    present     text        not null,
    keeper      text        not null,
    adjusters   text        not null,
    made_by     uuid        not null references access.principal,
    made_at     timestamptz not null,
    recorded_at timestamptz not null default now()
);
create index minutes_held on decisions.minutes (made_at, id);
create index minutes_made_by on decisions.minutes (made_by);

create table decisions.minutes_entry (
    minutes_id uuid   not null references decisions.minutes,
    position   bigint not null references decisions.entry,
    primary key (minutes_id, position)
);
create index minutes_entry_position on decisions.minutes_entry (position);

-- Which decisions minutes hold is settled with them: nothing is put in afterwards.
create function decisions.refuse_later_entry() returns trigger language plpgsql as $$
begin
    if not exists (select from decisions.minutes m where m.id = new.minutes_id and m.recorded_at = now()) then
        raise exception 'minutes that have been made hold no further decisions';
    end if;
    return new;
end
$$;
create trigger minutes_entry_comes_with_its_minutes before insert on decisions.minutes_entry
    for each row execute function decisions.refuse_later_entry();

create trigger minutes_are_append_only before update or delete on decisions.minutes
    for each row execute function revisions.refuse_change();
create trigger minutes_are_never_truncated before truncate on decisions.minutes
    for each statement execute function revisions.refuse_change();
create trigger minutes_entry_is_append_only before update or delete on decisions.minutes_entry
    for each row execute function revisions.refuse_change();
create trigger minutes_entry_is_never_truncated before truncate on decisions.minutes_entry
    for each statement execute function revisions.refuse_change();
alter table decisions.minutes enable always trigger minutes_are_append_only;
alter table decisions.minutes enable always trigger minutes_are_never_truncated;
alter table decisions.minutes_entry enable always trigger minutes_entry_comes_with_its_minutes;
alter table decisions.minutes_entry enable always trigger minutes_entry_is_append_only;
alter table decisions.minutes_entry enable always trigger minutes_entry_is_never_truncated;

-- Minutes are read by employees who may read every decision in them: with one left out they would be others.
create function decisions.minutes_for(viewer uuid) returns setof uuid language sql stable as $$
    select m.id
    from decisions.minutes m
    where exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active)
      and not exists (select from decisions.minutes_entry x
                      join decisions.entry e on e.position = x.position
                      where x.minutes_id = m.id
                        and not exists (select from access.visible_to(viewer) v (id) where v.id = e.request_id))
$$;

create view decisions.minutes_shown as
select m.*, p.id as maker_id, p.username as maker_username, p.name as maker_name, p.photo_id as maker_photo_id,
       (select count(*) from decisions.minutes_entry x where x.minutes_id = m.id) as decisions
from decisions.minutes m
join access.principal p on p.id = m.made_by;
