-- What the small demo leaves empty, for the rows of a released schema (ReleasedSchemaWritingTests).
create temp view anna as select id from access.principal where username = 'anna';
create temp view bjorn as select id from access.principal where username = 'bjorn';
create temp view unit as select id from people.unit order by name limit 1;
create temp view circle as select id from groups.profile where slug = 'enklare-for-invanarna';
create temp view post as select p.* from feed.post p, circle c where p.group_id = c.id order by p.created_at limit 1;
create temp view remarked as select * from conversations.comment order by created_at limit 1;
create temp view idea as select id from ideas.idea order by number limit 1;
create temp view draft as select id from documents.draft order by id limit 1;
create temp view page as
    select p.* from sites.page p join sites.site s on s.id = p.site_id where s.kind = 'public' order by p.path limit 1;
create temp view article as
    select p.id from sites.page p join sites.site s on s.id = p.site_id where s.kind = 'intranet' order by p.path limit 1;
create temp view file as select * from files.file order by id limit 1;
create temp view round as select id from advice.round order by id limit 1;
create temp view moment as select timestamptz '2026-11-02 08:15+00' as at;

insert into backup.run (begun_at, ended_at, file, bytes, rows, files)
    select at, at + interval '1 minute', 'samverk-2026-11-02.zip', 1024, 12, 3 from moment;
insert into directory.mapping values ('username', 'Användarnamn');
insert into groups.directory_group (name) values ('Alla på skolan');
insert into groups.directory_member select d.id, anna.id from groups.directory_group d, anna;
insert into groups.fed_member (group_id, person_id, since) select circle.id, anna.id, at from circle, anna, moment;
insert into groups.application (person_id, group_id, message, state, at)
    select anna.id, circle.id, 'Jag vill vara med.', 'waiting', at from anna, circle, moment;
insert into groups.invitation (group_id, person_id, invited_by, message, state, at)
    select circle.id, anna.id, bjorn.id, 'Kom med.', 'waiting', at from circle, anna, bjorn, moment;
insert into identity.attempt (username, network, at) select 'anna', '192.0.2.1', at from moment;
insert into identity.invitation select repeat('ab', 32), anna.id, at from anna, moment;
insert into identity.token (person_id, name, sha256, created_at, expires_at)
    select anna.id, 'Kalendern', repeat('cd', 32), at, at + interval '90 days' from anna, moment;
insert into mail.outage (since, reason) select at, 'Connection refused' from moment;
insert into mail.secret (key) select decode(repeat('00ff', 16), 'hex') on conflict do nothing;
insert into mail.message (source, person_id, subject_id, state, created_at, due_at, changed_at, title, words, html)
    select 'digest', anna.id, post.id, 'kept', at, at, at, 'Det här har hänt', 'Ord', '<p>Ord</p>' from anna, post, moment;
insert into mail.received (sha256, at, person_id, verdict, title, message_id, answer_id)
    select repeat('ef', 32), at, anna.id, 'taken', 'Sv: Det här har hänt', '<1@lindviken.example>', m.id
    from anna, moment, mail.message m limit 1;
insert into publicweb.statement (conformance, shortcomings, assessed_on, assessed_by, contact, changed_at)
    select 'partial', 'Kartor saknar text.', '2026-10-01', 'Kommunen själv', 'kontakt@lindviken.example', at from moment
    on conflict do nothing;
insert into publicweb.visit select '2026-11-02', '/public', null, 41;
insert into access.subject (id, kind, audience, title, path) values
    ('01990000-0000-7000-8000-000000000001', 'fault', 'nobody', 'Det går inte att läsa', '/publisher/faults/1');
insert into publicweb.fault (id, address, words, created_at, changed_at)
    select '01990000-0000-7000-8000-000000000001', '/public', 'Det går inte att läsa', at, at from moment;
insert into push.identity (private_key, public_key)
    select decode(repeat('01', 32), 'hex'), decode(repeat('02', 65), 'hex') on conflict do nothing;
insert into push.device (person_id, endpoint, public_key, secret, name, created_at)
    select anna.id, 'https://push.example/1', decode(repeat('03', 65), 'hex'), decode(repeat('04', 16), 'hex'), 'Telefonen', at
    from anna, moment;
insert into search.pending (kind, id) select 'subject', id from post;
insert into searchdesk.phrase values (decode(repeat('05', 32), 'hex'), 'friskvård');
insert into searchdesk.tally values (decode(repeat('05', 32), 'hex'), '2026-11-02', 2, 1);
insert into searchdesk.opening select decode(repeat('05', 32), 'hex'), post.id, '2026-11-02', 3 from post;
insert into searchdesk.synonym (terms, changed_at) select array['förskola', 'dagis'], at from moment;
insert into searchdesk.best_bet (words, subject_id, chosen_by, chosen_at)
    select 'nyckel', post.id, bjorn.id, at from post, bjorn, moment;
insert into searchdesk.saved (person_id, words, saved_at, looked_at) select anna.id, 'bygglov', at, at from anna, moment;
insert into searchdesk.told select s.id, post.id from searchdesk.saved s, post;
insert into sites.imported_image select repeat('12', 32), file.id from file;
insert into sites.import_run (started_by, site, section, state, started_at, finished_at)
    select bjorn.id, 'intranet', 'Handbok', 'done', at, at from bjorn, moment;
insert into sites.redirect select page.site_id, 'gammal-adress', page.id from page;
insert into upkeep.broken_link select page.id, array['https://example.com/borta'], at from page, moment;
insert into web.event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date, status)
    select uuidv7(), 'org.samverk.notifications.NotificationListener.on(org.samverk.activity.Activity)',
           'org.samverk.activity.Activity', '{}', at, at, 'COMPLETED' from moment;
insert into web.preference (person_id, language, scheme) select anna.id, 'sv', 'dark' from anna on conflict do nothing;
insert into web.spring_session values
    (repeat('a', 36), repeat('b', 36), 1793606400000, 1793606400000, 1209600, 1794816000000, null);
insert into web.spring_session_attributes values (repeat('a', 36), 'language', decode('00', 'hex'));
insert into web.submission (person_id, token, location, created_at)
    select anna.id, '01990000-0000-7000-8000-000000000002', '/posts/1', at from anna, moment;
insert into web.kept_writing select anna.id, '/groups/skolgarden', 'Halvskrivet', at from anna, moment;
insert into directory.run (state, file_name, sha256, started_by, started_at)
    select 'checked', 'personal.csv', repeat('34', 32), bjorn.id, at from bjorn, moment;
insert into directory.entry select r.id, 1, 'changed', 2, 'anna', 'Anna Sjöström', 'title', 'Vårdbiträde', 'Undersköterska', null
    from directory.run r;
insert into feed.topic_follow select anna.id, 'nycklar', at from anna, moment;
insert into feed.topic select 'nycklar', post.id, post.created_at from post on conflict do nothing;
insert into feed.version select post.id, 1, post.content, post.created_at from post;
insert into feed.pin select post.id, post.group_id, bjorn.id, at from post, bjorn, moment;
insert into feed.confirmation select post.id, anna.id, at from post, anna, moment;
insert into feed.reminder select post.id, bjorn.id, at from post, bjorn, moment;
insert into access.subject (id, kind, audience, owner_id, title, path)
    select '01990000-0000-7000-8000-000000000003', 'report', 'owner', anna.id, 'Anmält inlägg', '/reports/1' from anna;
insert into feed.report (id, post_id, group_id, reporter_id, reason, words, content, at)
    select '01990000-0000-7000-8000-000000000003', post.id, post.group_id, anna.id, 'wrong', 'Fel dag', post.content, at
    from post, anna, moment;
insert into feed.article (id, everybody, must_read, by) select article.id, false, false, bjorn.id from article, bjorn;
insert into feed.article_unit select article.id, unit.id from article, unit;
insert into conversations.watch select post.id, anna.id, 'follow', at from post, anna, moment;
insert into conversations.turned select remarked.id, idea.id, at from remarked, idea, moment;
insert into files.upload (person_id, name, size, created_at, touched_at) select anna.id, 'plan.pdf', 10, at, at from anna, moment;
insert into files.text (sha256, state, content, at) select repeat('56', 32), 'read', 'Ord i en fil', at from moment;
insert into files.preview values (repeat('56', 32), 'small', repeat('78', 32), 'image/png', 8, 8);
insert into ideas.assessment select idea.id, bjorn.id, 4, 2, 3, 'Lätt att börja med', at from idea, bjorn, moment;
insert into advice.extension select round.id, bjorn.id, at, 'Många är lediga', at from round, bjorn, moment;
insert into coediting.text (subject_id, version, content, changed_at, writer_id, begun_by)
    select draft.id, 1, '{"type":"doc","content":[{"type":"paragraph"}]}', at, anna.id, anna.id from draft, anna, moment;
insert into coediting.step
    select draft.id, 1, 'a', anna.id, '{"stepType":"replace","from":0,"to":0,"slice":{"content":[{"type":"paragraph"}]}}', at
    from draft, anna, moment;
insert into coediting.remark (subject_id, author_id, at, version, from_pos, to_pos, quote, content)
    select draft.id, anna.id, at, 1, 1, 1, 'Ord', 'Bättre så' from draft, anna, moment;
insert into coediting.remark_reply (remark_id, author_id, at, content) select r.id, bjorn.id, moment.at, 'Ja' from coediting.remark r, bjorn, moment;
insert into documents.revision_writer select draft.id, 1, anna.id, 1 from draft, anna on conflict do nothing;
insert into decisions.minutes (title, held_on, place, present, keeper, adjusters, made_by, made_at)
    select 'Möte i november', '2026-11-02', 'Rådhuset', 'Anna, Björn', 'Björn', 'Anna', bjorn.id, at from bjorn, moment;
insert into decisions.minutes_entry select m.id, e.position from decisions.minutes m, decisions.entry e order by e.position limit 1;
insert into releases.release (title, author_id, made_at) select 'Ny webbplats', bjorn.id, at from bjorn, moment;
insert into releases.item (release_id, page_id, title) select r.id, page.id, page.title from releases.release r, page;
insert into identity.second_factor (person_id, secret, begun_at, confirmed_at, last_step)
    select p.id, decode(repeat('5a', 20), 'hex'), at, at + interval '1 minute', 59541000
    from access.principal p, moment where p.username = 'greta';
insert into identity.recovery_code (person_id, sha256) select person_id, repeat('12', 32) from identity.second_factor;
insert into identity.sign_in_rule (administrators_second) values (false);
insert into identity.passkey (person_id, credential_id, public_key, signature_count, user_verified, backup_eligible, backed_up,
                              transports, attestation_object, attestation_client_data, name, created_at)
    select p.id, decode(repeat('a1', 32), 'hex'), decode(repeat('b2', 77), 'hex'), 3, true, true, false,
           '{internal,hybrid}', decode(repeat('c3', 40), 'hex'), decode(repeat('d4', 40), 'hex'), 'Jobbtelefonen', at
    from access.principal p, moment where p.username = 'greta';
