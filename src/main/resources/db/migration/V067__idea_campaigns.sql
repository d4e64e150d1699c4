-- Campaigns: a question to the organisation, a unit or a group, and what an idea with enough support is promised.
create table ideas.campaign (
    id             uuid        primary key references access.subject on delete cascade,
    number         bigint      generated always as identity unique,
    group_id       uuid        references access.circle,
    unit_id        uuid        references people.unit,
    author_id      uuid        not null references access.principal,
    question       text        not null,
    content        text        not null,
    starts_on      date        not null,
    ends_on        date        not null,
    supporters     int         not null check (supporters > 0),
    days           int         not null check (days > 0),
    weeks          int         not null check (weeks > 0),
    answer_unit_id uuid        references people.unit,
    answerer_id    uuid        references access.principal,
    created_at     timestamptz not null,
    check (ends_on >= starts_on),
    check (group_id is null or unit_id is null),
    check (num_nonnulls(answer_unit_id, answerer_id) = 1)
);
comment on column ideas.campaign.group_id is 'the group that is asked; its ideas lie in that group';
comment on column ideas.campaign.unit_id is 'the unit that is asked, with those below it; null with no group when all are asked';
comment on column ideas.campaign.supporters is 'so many make an idea be answered';
comment on column ideas.campaign.days is 'when they come within so many days after it was submitted';
comment on column ideas.campaign.weeks is 'so long the answer may take from then on';
create index campaign_ends on ideas.campaign (ends_on desc, number desc);

alter table ideas.idea
    add column campaign_id    uuid references ideas.campaign on delete set null,
    add column handed_over_at timestamptz,
    add column promised_on    date,
    add column foretold_at    timestamptz,
    add column kept_at        timestamptz;
comment on column ideas.idea.handed_over_at is 'when it had the support that its campaign asks for';
comment on column ideas.idea.promised_on is 'the day on which it is to be answered at the latest because of that';
comment on column ideas.idea.foretold_at is 'when somebody was told that this day is near';
comment on column ideas.idea.kept_at is 'when the promised answer came; it stays so when the idea is taken up anew';
create index idea_campaign on ideas.idea (campaign_id, number desc) where campaign_id is not null;

-- Who answers for a campaign now: the one who was named, or who leads the unit that was named.
create function ideas.answerer(campaign uuid) returns uuid language sql stable as $$
    select coalesce(c.answerer_id, u.head_id)
    from ideas.campaign c left join people.unit u on u.id = c.answer_unit_id
    where c.id = campaign
$$;
