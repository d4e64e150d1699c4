-- Words by which people look for a page that do not stand in it.
alter table sites.page add column keywords text[] not null default '{}';
