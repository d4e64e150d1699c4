-- What colleagues look for in each other: where somebody sits, what they know and speak, whom they answer to; and what
-- the organisation's directory says of them, which they do not change themselves.
alter table people.unit
    add column code    text unique,
    add column members int  not null default 0;
comment on column people.unit.code is 'what the directory calls the unit; null for units made here';
comment on column people.unit.members is 'employees who work in the unit itself and have not left; kept by triggers';

alter table people.person
    add column place            text    not null default '',
    add column skills           text[]  not null default '{}',
    add column languages        text[]  not null default '{}',
    add column ask_about        text    not null default '',
    add column shows_work       boolean not null default false,
    add column manager_id       uuid    references access.principal,
    add column started_on       date,
    add column leaves_on        date,
    add column directory_key    text unique,
    add column directory_fields text[]  not null default '{}',
    add column closed_by        text    check (closed_by in ('directory', 'administrator')),
    add column left_name        text,
    add column left_username    text;
comment on column people.person.shows_work is 'whether they agree to be found by what they wrote';
comment on column people.person.manager_id is 'as the directory says; null: who leads the unit';
comment on column people.person.directory_key is 'who they are in the directory, whatever their name and mail are';
comment on column people.person.directory_fields is 'which fields come from the directory: name, title, unit, …';
comment on column people.person.closed_by is 'who closed the account of somebody who has left';
comment on column people.person.left_name is 'the name of somebody who is shown as a former employee';
comment on column people.person.left_username is 'their user name, for the day that they come back';

create index person_manager on people.person (manager_id) where manager_id is not null;
create index person_leaves on people.person (leaves_on) where leaves_on is not null;
create index unit_parent on people.unit (parent_id);
create index unit_head on people.unit (head_id) where head_id is not null;

-- Words as they stand and by their Swedish stems. It is immutable although `array_to_string` says that it is not: of
-- texts it always makes the same.
create function people.terms(words text[]) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple', line) || to_tsvector('swedish', line)
    from (select translate(array_to_string(words, ' , '), './-_@+', '      ') as line) as text
$$;

create index person_title_terms on people.person using gin (people.terms(array[title]));
create index person_place_terms on people.person using gin (people.terms(array[place]));
create index person_skill_terms on people.person using gin (people.terms(skills));
create index person_language_terms on people.person using gin (people.terms(languages));
create index person_knowledge on people.person using gin (people.terms(skills || array[ask_about, title]));

-- How many work in a unit is kept, not counted.
create function people.count_those_who_moved() returns trigger language plpgsql as $$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select each.unit_id, sum(each.more)::int as more
          from (select id, unit_id, 1 as more from come union all select id, unit_id, -1 from gone) each
          join access.principal p on p.id = each.id and p.active and p.kind = 'member'
          group by each.unit_id) changed
    where u.id = changed.unit_id and changed.more <> 0;
    return null;
end $$;

create function people.count_those_who_began() returns trigger language plpgsql as $$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select come.unit_id, count(*)::int as more
          from come join access.principal p on p.id = come.id and p.active and p.kind = 'member'
          group by come.unit_id) changed
    where u.id = changed.unit_id;
    return null;
end $$;

create function people.count_those_who_left() returns trigger language plpgsql as $$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select d.unit_id, sum(case when come.active then 1 else -1 end)::int as more
          from come
          join gone on gone.id = come.id and gone.active <> come.active
          join people.person d on d.id = come.id
          where come.kind = 'member'
          group by d.unit_id) changed
    where u.id = changed.unit_id and changed.more <> 0;
    return null;
end $$;

create trigger person_began after insert on people.person
    referencing new table as come for each statement execute function people.count_those_who_began();
create trigger person_moved after update on people.person
    referencing old table as gone new table as come for each statement execute function people.count_those_who_moved();
create trigger person_left after update on access.principal
    referencing old table as gone new table as come for each statement execute function people.count_those_who_left();

update people.unit u
set members = (select count(*) from people.person d
               join access.principal p on p.id = d.id and p.active and p.kind = 'member'
               where d.unit_id = u.id);

-- Whom somebody leads: those whom the directory puts under them; else those of the units that they lead, and who leads
-- the units below. A unit that nobody leads belongs to the nearest leader above.
create function people.reports_to(leader uuid) returns setof uuid language sql stable as $$
    with recursive mine (id, own) as (
        select u.id, true from people.unit u where u.head_id = leader
        union
        select u.id, h.id is null
        from mine m
        join people.unit u on m.own and u.parent_id = m.id
        left join access.principal h on h.id = u.head_id and h.active
        where u.head_id is distinct from leader)
    select d.id
    from people.person d
    where d.manager_id = leader and d.id <> leader
    union
    select d.id
    from mine m
    join people.unit u on u.id = m.id
    join people.person d on d.unit_id = m.id and (m.own or d.id = u.head_id)
    where d.manager_id is null and d.id <> leader
$$;

-- How the names of those who have left are shown.
create table people.leaver_rule (
    id         boolean     primary key default true check (id),
    named      boolean     not null default true,
    words      text        not null default 'Tidigare medarbetare',
    changed_by uuid        references access.principal,
    changed_at timestamptz
);
comment on column people.leaver_rule.named is 'whether their work stays under their name';
comment on column people.leaver_rule.words is 'what stands instead of their name, when it does not';
insert into people.leaver_rule default values;
