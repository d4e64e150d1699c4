-- Whether files are listed below a post: a feed asks for files only when one of its posts has any.
alter table feed.post add column has_files boolean not null default false;

create or replace view feed.post_read as
    select p.id, p.group_id, p.author_id, p.content, p.created_at, p.edited_at, p.deleted_at, p.deleted_by,
           p.question, p.must_read, p.publish_at, p.held_at, p.original_id,
           (select c.id from conversations.comment c where c.id = p.answer_id and c.deleted_at is null) as answer_id,
           a.username as author_username, a.name as author_name, a.photo_id as author_photo_id, p.has_files
    from feed.post p
    join access.principal a on a.id = p.author_id;
