-- What a page is made of besides its text: its type, a sentence about it, and its blocks (a JSON list, empty for a page
-- that is nothing but its text). They go with the draft, with the live page and with every version of it.
alter table sites.page
    add column type   text  not null default 'page' check (type in ('page', 'news', 'section', 'service', 'campaign')),
    add column lead   text  not null default '',
    add column blocks jsonb not null default '[]';

alter table sites.page_version
    add column type   text  not null default 'page' check (type in ('page', 'news', 'section', 'service', 'campaign')),
    add column lead   text  not null default '',
    add column blocks jsonb not null default '[]';

-- The blocks of a draft have an edition of their own: who writes the text and who moves the blocks do not get in each
-- other's way. What was removed can be put back until the draft goes live.
alter table sites.page_draft
    add column type           text    not null default 'page' check (type in ('page', 'news', 'section', 'service', 'campaign')),
    add column lead           text    not null default '',
    add column blocks         jsonb   not null default '[]',
    add column blocks_edition integer not null default 1,
    add column removed        jsonb   not null default '[]';

create index page_news on sites.page (site_id, published_at desc, id desc) where type = 'news' and state = 'live';

-- What somebody would see who may see no more than these: a visitor, an employee who is in no group, a member of one
-- group; and never what the one who looks may not see. `eyes` is 'self' for no such limit.
create function access.visible_to_as(viewer uuid, eyes text, circle uuid) returns setof uuid
    language sql stable parallel safe as $$
    select s.id
    from access.visible_to(viewer) v (id)
    join access.subject s on s.id = v.id
    where eyes = 'self'
       or s.audience = 'public'
       or (eyes in ('employee', 'group')
           and (s.audience = 'organisation'
                or (s.audience = 'group'
                    and exists (select from access.circle c
                                where c.id = s.group_id and c.visibility in ('open', 'moderated')))))
       or (eyes = 'group' and s.group_id = circle and s.audience in ('organisation', 'group', 'members'))
$$;
