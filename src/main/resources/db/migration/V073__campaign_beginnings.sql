-- Campaigns: those who are asked are told once when one begins; a picture.
alter table ideas.campaign
    add column told_at     timestamptz,
    add column picture_id  uuid,
    add column picture_alt text,
    add check ((picture_id is null) = (picture_alt is null));
comment on column ideas.campaign.told_at is 'when those who are asked were told that it has begun';
update ideas.campaign set told_at = now() where starts_on <= current_date;
create index campaign_untold on ideas.campaign (starts_on) where told_at is null;
