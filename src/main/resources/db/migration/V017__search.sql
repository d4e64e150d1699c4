-- Finds subjects by the words of their titles: by Swedish stems, and by how a word begins.
create index subject_title_swedish on access.subject using gin (to_tsvector('swedish', title));
create index subject_title_words on access.subject using gin (to_tsvector('simple', title));
