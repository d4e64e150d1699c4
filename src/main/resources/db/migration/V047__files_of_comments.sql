-- A file may belong to a part of its subject, a comment say: it is listed there and not below the subject itself.
alter table files.attachment add column part_id uuid;
create index attachment_part on files.attachment (part_id) where part_id is not null;
