-- Who sees to it that a page stays true, and when it is to be checked next.
alter table sites.page
    add column owner_id       uuid references access.principal,
    add column check_months   int check (check_months between 1 and 60),
    add column check_at       timestamptz,
    add column reminded_at    timestamptz,
    add column escalated_at   timestamptz;
comment on column sites.page.check_at is 'When it is to be checked next: as many months after it was changed or checked';
create index page_to_check on sites.page (check_at, id) where state = 'live' and check_at is not null;
create index page_to_remind on sites.page (check_at) where state = 'live' and check_at is not null and reminded_at is null;
create index page_to_escalate on sites.page (reminded_at)
    where state = 'live' and reminded_at is not null and escalated_at is null;
create index page_without_owner on sites.page (published_at desc, id desc) where state = 'live' and owner_id is null;
create index page_owner on sites.page (owner_id, (coalesce(check_at, '2200-01-01 00:00:00+00'::timestamptz)), id) where state = 'live';

-- Whether a person may read drafts of a section (null: of none): its holders may, and publishers.
create function reviews.may_read(person uuid, section uuid) returns boolean language sql stable as $$
    select exists (select from access.principal p
                   where p.id = person and p.active and p.kind = 'member' and 'publisher' = any (p.roles))
        or exists (select from sections.held_by(person) h where h.section_id = section)
$$;
