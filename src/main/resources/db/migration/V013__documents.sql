-- Drafts: texts that a group writes. What a draft says is its newest revision in `revisions.revision`.
create schema documents;

create table documents.draft (
    id                 uuid        primary key references access.subject,
    group_id           uuid        not null references access.circle,
    title              text        not null,
    state              text        not null check (state in ('working', 'finalised')),
    origin_id          uuid        references access.subject on delete set null,
    created_by         uuid        references access.principal,
    created_at         timestamptz not null,
    finalised_at       timestamptz,
    finalised_by       uuid        references access.principal,
    finalised_revision int,
    foreign key (id, finalised_revision) references revisions.revision (subject_id, number),
    check ((state = 'finalised') = (finalised_at is not null and finalised_revision is not null))
);
create index draft_group on documents.draft (group_id);
create index draft_origin on documents.draft (origin_id);

-- A draft with what its newest revision and the people behind it add.
create view documents.draft_shown as
select d.id, d.group_id, d.title, d.state, d.origin_id, d.created_at, d.finalised_at, d.finalised_revision,
       d.created_by as author_id, d.finalised_by as finaliser_id,
       r.revisions, r.revised_at,
       a.username as author_username, a.name as author_name, a.photo_id as author_photo_id,
       f.username as finaliser_username, f.name as finaliser_name, f.photo_id as finaliser_photo_id
from documents.draft d
cross join lateral (select max(number) as revisions, max(created_at) as revised_at
                    from revisions.revision where subject_id = d.id) r
left join access.principal a on a.id = d.created_by
left join access.principal f on f.id = d.finalised_by;
