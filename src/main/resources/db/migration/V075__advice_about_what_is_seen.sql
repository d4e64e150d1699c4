-- A round stays with those who were asked, also when what it is about has moved to where they do not read, or is gone:
-- then it tells them neither what that is nor which revision of it.
create or replace function advice.round_for(viewer uuid) returns table (
    id uuid, group_id uuid, about_id uuid, revision int, sha256 text, question text, background text, method text,
    scale int, quorum int, share int, reasons text, showing text, anonymous boolean, opened_at timestamptz,
    closes_at timestamptz, closed_at timestamptz, review_on date, author_id uuid, author_username text,
    author_name text, author_photo_id uuid, asked bigint, answered bigint, mine boolean, done boolean,
    manages boolean, archived boolean, outcome text, numbers int[], labels text[]) language sql stable as $$
    select r.id, s.group_id, seen.id, case when seen.id is not null then r.revision end,
           case when seen.id is not null then r.sha256 end, r.question, r.background, r.method,
           r.scale, r.quorum, r.share, r.reasons, r.showing, r.anonymous, r.opened_at,
           r.closes_at, r.closed_at, r.review_on, p.id, p.username, p.name, p.photo_id,
           (select count(*) from advice.asked a where a.round_id = r.id),
           (select count(*) from advice.answered a where a.round_id = r.id),
           exists (select from advice.asked a where a.round_id = r.id and a.person_id = viewer),
           exists (select from advice.answered a where a.round_id = r.id and a.person_id = viewer),
           s.owner_id is not distinct from viewer or coalesce(m.role = 'administrator', false),
           c.archived_at is not null,
           (select o.statement from advice.outcome o where o.round_id = r.id order by o.version desc limit 1),
           array(select o.number from advice.option o where o.round_id = r.id order by o.number),
           array(select o.label from advice.option o where o.round_id = r.id order by o.number)
    from advice.round r
    join access.subject s on s.id = r.id
    join access.principal p on p.id = s.owner_id
    left join access.visible_to(viewer) seen (id) on seen.id = r.about_id
    left join access.circle c on c.id = s.group_id
    left join access.membership m on m.group_id = s.group_id and m.person_id = viewer
$$;
