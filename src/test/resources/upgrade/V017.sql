-- What people had put into a database of the schema V017. Björn administers a group in which Anna is a member.
insert into access.principal (id, kind, username, name) values
    ('01980000-0000-7000-8000-000000000001', 'member', 'bjorn', 'Björn Åkerlund'),
    ('01980000-0000-7000-8000-000000000002', 'member', 'anna', 'Anna Sjöström');
insert into people.person (id, title, email, updated_at) values
    ('01980000-0000-7000-8000-000000000001', 'Förstelärare', 'bjorn@lindviken.se', '2026-01-05 08:00+00'),
    ('01980000-0000-7000-8000-000000000002', 'Undersköterska', '', '2026-01-05 08:00+00');
insert into access.circle (id, visibility) values ('01980000-0000-7000-8000-000000000010', 'closed');
insert into groups.profile (id, slug, name, purpose, created_by, created_at) values
    ('01980000-0000-7000-8000-000000000010', 'nyckelgruppen', 'Nyckelgruppen', 'Vi håller reda på nycklarna.',
     '01980000-0000-7000-8000-000000000001', '2026-01-05 08:00+00');
insert into access.membership (person_id, group_id, role, since) values
    ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000010', 'administrator', '2026-01-05 08:00+00'),
    ('01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000010', 'member', '2026-01-05 09:00+00');
insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at) values
    ('01980000-0000-7000-8000-000000000010', 'group', '01980000-0000-7000-8000-000000000010', 'group',
     '01980000-0000-7000-8000-000000000001', 'Nyckelgruppen', '/groups/nyckelgruppen', '2026-01-05 08:00+00', '2026-01-06 10:00+00'),
    ('01980000-0000-7000-8000-000000000020', 'post', '01980000-0000-7000-8000-000000000010', 'group',
     '01980000-0000-7000-8000-000000000001', 'Nyckeln ligger i skåpet', '/posts/01980000-0000-7000-8000-000000000020',
     '2026-01-06 08:00+00', '2026-01-06 10:00+00'),
    ('01980000-0000-7000-8000-000000000030', 'idea', null, 'organisation',
     '01980000-0000-7000-8000-000000000002', 'Nyckelskåp på varje plan', '/ideas/1', '2026-01-06 11:00+00', '2026-01-06 11:00+00');
insert into feed.post (id, group_id, author_id, content, created_at) values
    ('01980000-0000-7000-8000-000000000020', '01980000-0000-7000-8000-000000000010', '01980000-0000-7000-8000-000000000001',
     '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Nyckeln ligger i skåpet. #Nycklar #skåp"}]},{"type":"image","attrs":{"src":"/files/01980000-0000-7000-8000-000000000040","alt":"En nyckel"}}]}',
     '2026-01-06 08:00+00');
insert into conversations.comment (id, subject_id, author_id, content, created_at) values
    ('01980000-0000-7000-8000-000000000021', '01980000-0000-7000-8000-000000000020', '01980000-0000-7000-8000-000000000002',
     '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Där låg den inte i går."}]}]}',
     '2026-01-06 10:00+00');
insert into ideas.idea (id, author_id, title, content, status, supporters, created_at) values
    ('01980000-0000-7000-8000-000000000030', '01980000-0000-7000-8000-000000000002', 'Nyckelskåp på varje plan',
     '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Ett skåp på varje plan."}]}]}',
     'submitted', 1, '2026-01-06 11:00+00');
insert into ideas.support (idea_id, person_id, created_at) values
    ('01980000-0000-7000-8000-000000000030', '01980000-0000-7000-8000-000000000001', '2026-01-06 12:00+00');
insert into chain.station (subject_id, step, state, complete, person_id, at) values
    ('01980000-0000-7000-8000-000000000030', 'idea', 'submitted', false, '01980000-0000-7000-8000-000000000002', '2026-01-06 11:00+00');
insert into files.file (id, uploader_id, name, media_type, sha256, size, width, height, created_at) values
    ('01980000-0000-7000-8000-000000000040', '01980000-0000-7000-8000-000000000001', 'nyckel.svg', 'image/svg+xml',
     '1303e66ce1e0c759517db95d30f91413f342abd8c740e72b9813c863a90c9e87', 95, 8, 8, '2026-01-06 08:00+00');
insert into files.attachment (file_id, subject_id) values
    ('01980000-0000-7000-8000-000000000040', '01980000-0000-7000-8000-000000000020');
insert into activity.entry (kind, subject_id, actor_id, at) values
    ('POSTED', '01980000-0000-7000-8000-000000000020', '01980000-0000-7000-8000-000000000001', '2026-01-06 08:00+00'),
    ('COMMENTED', '01980000-0000-7000-8000-000000000020', '01980000-0000-7000-8000-000000000002', '2026-01-06 10:00+00');
