-- News articles on pages: on whose start page they stand, and whether they are asked to say that they have read them.
-- A row of a draft waits until that goes live; a live page's has `shown_from`.
create table feed.article (
    id         uuid        primary key references access.subject on delete cascade,
    lead       text        not null default '',
    language   text        not null default 'sv' check (language in ('sv', 'en')),
    everybody  boolean     not null,
    must_read  boolean     not null,
    by         uuid        references access.principal,
    shown_from timestamptz
);
create index article_shown on feed.article (shown_from desc, id desc) where shown_from is not null;
comment on column feed.article.by is 'Who put it live: they are not asked to read it';

create table feed.article_unit (
    article_id uuid not null references feed.article on delete cascade,
    unit_id    uuid not null references people.unit on delete cascade,
    primary key (article_id, unit_id)
);
create index article_unit_unit on feed.article_unit (unit_id);

-- Whether a person works in one of these units or in one below it.
create function people.belongs_to(person uuid, units uuid[]) returns boolean language sql stable as $$
    select exists (select from people.person d
                   where d.id = person
                     and exists (select from people.units_above(d.unit_id) above (id) where above.id = any (units)))
$$;

-- What people say to have read is no longer posts alone.
alter table feed.confirmation drop constraint confirmation_post_id_fkey;
alter table feed.confirmation rename column post_id to subject_id;
alter table feed.confirmation
    add constraint confirmation_subject_id_fkey foreign key (subject_id) references access.subject on delete cascade;
alter table feed.reminder drop constraint reminder_post_id_fkey;
alter table feed.reminder rename column post_id to subject_id;
alter table feed.reminder
    add constraint reminder_subject_id_fkey foreign key (subject_id) references access.subject on delete cascade;
