-- Sections: pages that begin one, who may do what in it, and what may go live there. A section holds what lies below
-- its page until another one begins.
create schema sections;

create table sections.section (
    page_id  uuid        primary key references sites.page on delete cascade,
    rule     text        not null default 'any' check (rule in ('any', 'decided')),
    made_by  uuid        references access.principal,
    made_at  timestamptz not null
);
create index section_made on sections.section (made_at desc, page_id desc);
comment on column sections.section.rule is 'What may go live: any text, or only texts that were decided on';

create table sections.permission (
    id         uuid        primary key default uuidv7(),
    section_id uuid        not null references sections.section on delete cascade,
    act        text        not null check (act in ('own', 'publish', 'write', 'review')),
    person_id  uuid        references access.principal,
    unit_id    uuid        references people.unit,
    since      timestamptz not null,
    check (num_nonnulls(person_id, unit_id) = 1),
    unique nulls not distinct (section_id, act, person_id, unit_id)
);
create index permission_person on sections.permission (person_id);
create index permission_unit on sections.permission (unit_id);

-- The page at which the section begins that a page lies in; null for none.
create function sections.of_page(page uuid) returns uuid language sql stable as $$
    with recursive up (id, parent_id, begins) as (
        select p.id, p.parent_id, exists (select from sections.section s where s.page_id = p.id)
        from sites.page p where p.id = page
        union all
        select p.id, p.parent_id, exists (select from sections.section s where s.page_id = p.id)
        from up u join sites.page p on p.id = u.parent_id where not u.begins)
    select id from up where begins
$$;

-- A person's unit and those that it belongs to.
create function sections.units_of(person uuid) returns setof uuid language sql stable as $$
    with recursive up (id, parent_id) as (
        select u.id, u.parent_id from people.person d join people.unit u on u.id = d.unit_id where d.id = person
        union all
        select u.id, u.parent_id from up join people.unit u on u.id = up.parent_id)
    select id from up
$$;

-- What a person may do in which sections, by name or by unit.
create function sections.held_by(person uuid) returns table (section_id uuid, act text) language sql stable as $$
    select r.section_id, r.act from sections.permission r where r.person_id = person
    union
    select r.section_id, r.act from sections.permission r
    where r.unit_id in (select sections.units_of(person))
$$;

-- Who may do one of these in a section, by name or by unit; employees only.
create function sections.holders(section uuid, acts text[]) returns setof uuid language sql stable as $$
    with recursive units (id) as (
        select r.unit_id from sections.permission r
        where r.section_id = section and r.act = any (acts) and r.unit_id is not null
        union
        select u.id from units t join people.unit u on u.parent_id = t.id)
    select p.id from access.principal p
    where p.active and p.kind = 'member'
      and (p.id in (select r.person_id from sections.permission r where r.section_id = section and r.act = any (acts))
           or p.id in (select d.id from people.person d where d.unit_id in (select t.id from units t)))
$$;

-- In which section a draft lies, so that those of a section can be listed; kept true by those who keep the sections.
alter table sites.page_draft add column section_id uuid;
create index page_draft_section on sites.page_draft (section_id, changed_at desc, id desc);

-- Whether exactly this text was decided on.
create index link_sha256 on chain.link (sha256) where sha256 is not null;
