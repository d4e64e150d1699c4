-- Pages that say the same in another language: each pair from both sides.
create table sites.translation (
    page_id  uuid primary key references sites.page on delete cascade,
    other_id uuid not null unique references sites.page on delete cascade,
    check (page_id <> other_id)
);

create constraint trigger public_translation after insert or update or delete on sites.translation
    deferrable initially deferred for each row execute function publicweb.changed();
