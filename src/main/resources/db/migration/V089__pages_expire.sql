-- When a page is taken down by itself.
alter table sites.page add column expires_at timestamptz;
