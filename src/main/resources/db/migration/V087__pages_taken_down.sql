-- When a page was taken down: what has been taken down can be put back.
alter table sites.page add column archived_at timestamptz;
create index page_archived on sites.page (archived_at desc, id desc) where state = 'archived';
