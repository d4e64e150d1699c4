-- Whoever is not active sees what everybody sees, whatever they belong to, own or were shown.
create or replace function access.visible_to(viewer uuid) returns setof uuid language sql stable parallel safe as $$
    select s.id
    from access.subject s
    where s.audience = 'public'
       or (s.audience = 'organisation'
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience = 'group'
           and exists (select from access.circle c where c.id = s.group_id and c.visibility in ('open', 'moderated'))
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (exists (select from access.principal p where p.id = viewer and p.active)
           and ((s.audience in ('organisation', 'group', 'members')
                 and exists (select from access.membership m
                             where m.person_id = viewer and m.group_id = s.group_id and m.role <> 'follower'))
                or (s.audience = 'owner' and s.owner_id = viewer)
                or exists (select from access.person_grant g where g.subject_id = s.id and g.person_id = viewer)))
       or exists (select from access.principal p where p.id = viewer and p.kind = 'system')
$$;
