-- Since when it waits, for whoever watches over the installation.
alter table search.pending add column since timestamptz not null default now();
