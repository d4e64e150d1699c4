-- The words of an idea's title without their endings, for finding those that say the same.
alter table ideas.idea
    add column words text[] generated always as (tsvector_to_array(to_tsvector('swedish', title))) stored;
