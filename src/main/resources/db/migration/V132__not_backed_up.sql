-- A backup has every table but those whose comment begins with these words: what is made anew by itself, and what would
-- be wrong in another database.
comment on table live.event is 'Not backed up: the numbers of transactions are a server''s own';
comment on table search.pending is 'Not backed up: the index is made anew from the rows';
comment on table search.rebuild is 'Not backed up: the index is made anew from the rows';
comment on table files.upload is 'Not backed up: what came of an upload under way is no file yet';
comment on table web.spring_session is 'Not backed up: everybody signs in anew';
comment on table web.spring_session_attributes is 'Not backed up: everybody signs in anew';
