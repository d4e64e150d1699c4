-- Each order and filter of a feed is read off an index that has it: what belongs to no group (the planner does not see
-- that `group_id is null` leaves an index in order, so these are indexes of their own), and the newest of one kind.
create index subject_everywhere_active on access.subject (active_at desc, id desc) where group_id is null;
create index subject_everywhere_created on access.subject (created_at desc, id desc) where group_id is null;
create index subject_everywhere_kind on access.subject (kind, active_at desc, id desc) where group_id is null;
create index subject_everywhere_kind_created on access.subject (kind, created_at desc, id desc) where group_id is null;
create index subject_group_kind_created on access.subject (group_id, kind, created_at desc, id desc);
