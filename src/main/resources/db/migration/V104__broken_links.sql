-- Links on live pages that lead to no page and no file of ours, as they were found the last time all were looked at.
-- A page that is changed leaves the list until then.
create schema upkeep;

create table upkeep.broken_link (
    page_id  uuid primary key references sites.page (id) on delete cascade,
    hrefs    text[] not null,
    found_at timestamptz not null
);

create index broken_link_found on upkeep.broken_link (found_at desc, page_id desc);

create function upkeep.page_changed() returns trigger language plpgsql as $$
begin
    delete from upkeep.broken_link where page_id = new.id;
    return null;
end
$$;

create trigger page_links_changed after update of revision_id, blocks, state on sites.page for each row
    when ((old.revision_id, old.blocks, old.state) is distinct from (new.revision_id, new.blocks, new.state))
    execute function upkeep.page_changed();
