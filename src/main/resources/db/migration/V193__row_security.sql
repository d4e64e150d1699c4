-- A second net under access.visible_to: what the database itself lets nobody read who may not see it. The policies take
-- effect when SAMVERK_ROW_SECURITY is on (ADR 207); the program then says with each connection who asks.

-- The person who asks; null for a visitor, for the program itself, and when nobody has said who asks.
create function access.asker() returns uuid
    language sql stable parallel safe
    return nullif(nullif(current_setting('samverk.asker', true), ''), 'system')::uuid;

create function access.asked_by_the_program() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('samverk.asker', true) = 'system', false);

-- access.visible_to once more, row by row: it cannot be called here, for it reads this very table. What hangs on the asker
-- alone is found out once for each statement. RowSecurityTests compares the two.
create policy seen on access.subject for select using (
    (select access.asked_by_the_program())
    or audience = 'public'
    or (audience = 'organisation' and (select access.is_employee(access.asker())))
    or (audience = 'group'
        and (select access.is_employee(access.asker()))
        and exists (select from access.circle c
                    where c.id = subject.group_id and c.visibility in ('open', 'moderated')))
    or ((select exists (select from access.principal p where p.id = access.asker() and p.active))
        and ((audience in ('organisation', 'group', 'members')
              and group_id = any ((select array(select m.group_id from access.membership m
                                                where m.person_id = access.asker() and m.role <> 'follower'))::uuid[]))
             or (audience = 'owner' and owner_id = (select access.asker()))
             or exists (select from access.person_grant g
                        where g.subject_id = subject.id and g.person_id = (select access.asker())))));

-- What belongs to a subject is seen by whoever sees that. Who may write what is for the program's rules to say.
do $$
declare
    guarded record;
begin
    for guarded in
        select * from (values
            ('feed', 'post', 'id'), ('feed', 'version', 'post_id'), ('feed', 'news', 'id'), ('feed', 'article', 'id'),
            ('conversations', 'comment', 'subject_id'), ('polls', 'poll', 'subject_id'),
            ('polls', 'option', 'subject_id'), ('advice', 'round', 'id'),
            ('ideas', 'idea', 'id'), ('ideas', 'response', 'idea_id'), ('ideas', 'campaign', 'id'),
            ('documents', 'draft', 'id'), ('coediting', 'text', 'subject_id'), ('coediting', 'step', 'subject_id'),
            ('coediting', 'remark', 'subject_id'),
            ('decisions', 'request', 'id'), ('decisions', 'entry', 'request_id'),
            ('sites', 'page', 'id'), ('sites', 'page_version', 'page_id'), ('sites', 'page_draft', 'id'),
            ('events', 'event', 'id'), ('folders', 'item', 'id'), ('folders', 'version', 'item_id'),
            ('chain', 'station', 'subject_id'), ('activity', 'entry', 'subject_id')) g (module, name, key)
    loop
        execute format('create policy seen on %1$I.%2$I for select using ((select access.asked_by_the_program())'
            ' or exists (select from access.subject s where s.id = %2$I.%3$I))', guarded.module, guarded.name, guarded.key);
    end loop;
    for guarded in select schemaname, tablename from pg_policies where policyname = 'seen'
    loop
        execute format('create policy made on %I.%I for insert with check (true)', guarded.schemaname, guarded.tablename);
        execute format('create policy changed on %I.%I for update using (true)', guarded.schemaname, guarded.tablename);
        execute format('create policy removed on %I.%I for delete using (true)', guarded.schemaname, guarded.tablename);
    end loop;
end $$;

-- A view reads as whoever asks it, not as whoever made it.
do $$
declare
    made record;
begin
    for made in
        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
    loop
        execute format('alter view %I.%I set (security_invoker = true)', made.nspname, made.relname);
    end loop;
end $$;

-- What guards rows as they are written looks at all of them, whoever writes.
alter function advice.refuse_named_stance() security definer;
alter function decisions.require_next_entry() security definer;
alter function polls.refuse_named_choice() security definer;
alter function search.touched_file_text() security definer;
