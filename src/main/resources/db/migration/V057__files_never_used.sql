-- Whether a file has hung on anything, ever. What has is kept, even when it hangs on nothing any more: a history may show
-- it. Of the files that are here already that cannot be told, so all of them are kept.
alter table files.file add column used boolean not null default true;
alter table files.file alter column used set default false;
create index file_unused on files.file (created_at) where not used;

create function files.use_attached() returns trigger language plpgsql as $$
begin
    update files.file set used = true where id in (select file_id from attached) and not used;
    return null;
end $$;
create trigger attachment_used after insert on files.attachment
    referencing new table as attached
    for each statement execute function files.use_attached();
