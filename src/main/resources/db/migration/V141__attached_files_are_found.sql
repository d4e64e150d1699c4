-- What files say that are attached to something is found with it: with the comment that they are attached to, or the
-- subject.
create function search.touched_attachment() returns trigger language plpgsql as $$
declare
    attached files.attachment := case when tg_op = 'DELETE' then old else new end;
begin
    if attached.part_id is null then
        perform search.note('subject', attached.subject_id);
    else
        perform search.note('part', attached.part_id);
    end if;
    return null;
end
$$;
create trigger search_changed after insert or delete on files.attachment
    for each row execute function search.touched_attachment();

create or replace function search.touched_file_text() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id)
    select 'subject', i.id from files.file f join folders.item i on i.file_id = f.id where f.sha256 = new.sha256
    union
    select 'subject', o.id from files.file f join folders.official o on o.file_id = f.id where f.sha256 = new.sha256
    union
    select case when a.part_id is null then 'subject' else 'part' end, coalesce(a.part_id, a.subject_id)
    from files.file f join files.attachment a on a.file_id = f.id where f.sha256 = new.sha256;
    perform pg_notify('samverk_search', '');
    return null;
end
$$;
