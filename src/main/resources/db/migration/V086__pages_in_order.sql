-- The pages of a site, each before those below it, can be read a slice at a time.
create index page_in_order on sites.page (site_id, (replace(path, '/', chr(1))) collate "C") where state = 'live';
