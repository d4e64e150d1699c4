-- Generated from the migrations; see docs/adding-a-feature.md. Do not edit.

create schema access;
create schema activity;
create schema advice;
create schema audit;
create schema backup;
create schema chain;
create schema coediting;
create schema conversations;
create schema decisions;
create schema directory;
create schema documents;
create schema events;
create schema feed;
create schema files;
create schema folders;
create schema groups;
create schema ideas;
create schema identity;
create schema jobs;
create schema live;
create schema mail;
create schema notifications;
create schema people;
create schema polls;
create schema publicweb;
create schema push;
create schema releases;
create schema reviews;
create schema revisions;
create schema search;
create schema searchdesk;
create schema sections;
create schema sites;
create schema upkeep;
create schema web;
create schema websites;

create table access.circle (
    id uuid not null default uuidv7(),
    visibility text not null,
    archived_at timestamp with time zone,
    members integer not null default 0,
    CHECK ((members >= 0)),
    PRIMARY KEY (id),
    CHECK ((visibility = ANY (ARRAY['open'::text, 'moderated'::text, 'closed'::text, 'secret'::text])))
);

create table access.membership (
    person_id uuid not null,
    group_id uuid not null,
    role text not null,
    since timestamp with time zone not null default now(),
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (person_id, group_id),
    CHECK ((role = ANY (ARRAY['administrator'::text, 'member'::text, 'follower'::text, 'guest'::text])))
);

create table access.person_grant (
    subject_id uuid not null,
    person_id uuid not null,
    created_at timestamp with time zone not null default now(),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id, person_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table access.principal (
    id uuid not null default uuidv7(),
    kind text not null,
    roles text[] not null default '{}'::text[],
    active boolean not null default true,
    username text not null,
    name text not null,
    photo_id uuid,
    CHECK ((kind = ANY (ARRAY['member'::text, 'guest'::text, 'system'::text, 'unnamed'::text]))),
    PRIMARY KEY (id),
    CHECK ((roles <@ ARRAY['administrator'::text, 'publisher'::text, 'handler'::text])),
    CHECK (
CASE
    WHEN (kind = 'unnamed'::text) THEN ((username = ('~'::text || id)) AND (NOT active) AND (photo_id IS NULL) AND (roles = '{}'::text[]))
    ELSE (username ~ '^[a-z0-9][a-z0-9._-]{0,62}$'::text)
END),
    UNIQUE (username)
);

create table access.stand_in (
    id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (id) REFERENCES access.principal(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table access.subject (
    id uuid not null default uuidv7(),
    kind text not null,
    group_id uuid,
    audience text not null,
    owner_id uuid,
    title text not null,
    path text not null,
    created_at timestamp with time zone not null default now(),
    active_at timestamp with time zone not null default now(),
    withdrawn_at timestamp with time zone,
    CHECK ((audience = ANY (ARRAY['public'::text, 'organisation'::text, 'group'::text, 'members'::text, 'owner'::text, 'nobody'::text]))),
    CHECK (((audience <> 'group'::text) OR (group_id IS NOT NULL))),
    CHECK (((audience <> 'owner'::text) OR (owner_id IS NOT NULL))),
    CHECK (((audience <> 'members'::text) OR (group_id IS NOT NULL))),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (owner_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table activity.entry (
    id uuid not null default uuidv7(),
    kind text not null,
    subject_id uuid not null,
    actor_id uuid,
    at timestamp with time zone not null,
    quiet boolean not null default false,
    part_id uuid,
    FOREIGN KEY (actor_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table advice.answered (
    round_id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (round_id, person_id),
    FOREIGN KEY (round_id, person_id) REFERENCES advice.asked(round_id, person_id) ON DELETE CASCADE
);

create table advice.asked (
    round_id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (round_id, person_id),
    FOREIGN KEY (round_id) REFERENCES advice.round(id) ON DELETE CASCADE
);

create table advice.extension (
    round_id uuid not null,
    person_id uuid not null,
    until timestamp with time zone not null,
    reason text not null,
    at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (round_id, at),
    FOREIGN KEY (round_id) REFERENCES advice.round(id) ON DELETE CASCADE
);

create table advice.option (
    round_id uuid not null,
    number integer not null,
    label text not null,
    PRIMARY KEY (round_id, number),
    FOREIGN KEY (round_id) REFERENCES advice.round(id) ON DELETE CASCADE
);

create table advice.outcome (
    round_id uuid not null,
    version integer not null,
    statement text not null,
    review_on date,
    author_id uuid not null,
    written_at timestamp with time zone not null,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    PRIMARY KEY (round_id, version),
    FOREIGN KEY (round_id) REFERENCES advice.round(id) ON DELETE CASCADE
);

create table advice.round (
    id uuid not null,
    about_id uuid,
    revision integer,
    sha256 text,
    question text not null,
    background text not null,
    method text not null,
    scale integer not null,
    quorum integer,
    share integer,
    reasons text not null,
    showing text not null,
    anonymous boolean not null,
    opened_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    reminded boolean not null default false,
    review_on date,
    review_told boolean not null default false,
    FOREIGN KEY (about_id) REFERENCES access.subject(id) ON DELETE SET NULL,
    CHECK (((revision IS NULL) = (sha256 IS NULL))),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((method = ANY (ARRAY['consent'::text, 'advice'::text, 'vote'::text, 'score'::text, 'dots'::text, 'ranked'::text, 'times'::text]))),
    PRIMARY KEY (id),
    CHECK (((quorum >= 1) AND (quorum <= 100))),
    CHECK ((reasons = ANY (ARRAY['optional'::text, 'required'::text, 'off'::text]))),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK (((share >= 1) AND (share <= 100))),
    CHECK ((showing = ANY (ARRAY['always'::text, 'answered'::text, 'closed'::text])))
);

create table advice.stance (
    round_id uuid not null,
    person_id uuid not null,
    marks integer[] not null,
    reason text not null,
    at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (round_id, person_id),
    FOREIGN KEY (round_id, person_id) REFERENCES advice.answered(round_id, person_id) ON DELETE CASCADE
);

create table advice.urn (
    round_id uuid not null,
    ballots jsonb not null default '[]'::jsonb,
    PRIMARY KEY (round_id),
    FOREIGN KEY (round_id) REFERENCES advice.round(id) ON DELETE CASCADE
);

create table audit.entry (
    id uuid not null default uuidv7(),
    at timestamp with time zone not null,
    kind text not null,
    actor_id uuid,
    actor_name text not null default ''::text,
    person_id uuid,
    person_name text,
    subject_id uuid,
    subject_title text,
    words text not null default ''::text,
    before jsonb,
    after jsonb,
    channel text not null,
    address text,
    CHECK ((length(address) <= 64)),
    CHECK ((channel = ANY (ARRAY['page'::text, 'token'::text, 'command'::text, 'program'::text]))),
    CHECK ((kind ~ '^[a-z_]{1,60}$'::text)),
    PRIMARY KEY (id),
    CHECK ((length(words) <= 500))
);

create table backup.run (
    id uuid not null default uuidv7(),
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    file text,
    bytes bigint not null default 0,
    rows bigint not null default 0,
    files integer not null default 0,
    missing integer not null default 0,
    problem text,
    CHECK (((ended_at IS NOT NULL) OR ((file IS NULL) AND (problem IS NULL)))),
    CHECK ((length(file) <= 200)),
    PRIMARY KEY (id),
    CHECK ((length(problem) <= 500))
);

create table chain.link (
    from_id uuid not null,
    to_id uuid not null,
    kind text not null,
    sha256 text,
    created_by uuid,
    created_at timestamp with time zone not null,
    CHECK ((from_id <> to_id)),
    FOREIGN KEY (created_by) REFERENCES access.principal(id),
    FOREIGN KEY (from_id) REFERENCES access.subject(id) ON DELETE CASCADE,
    PRIMARY KEY (from_id, to_id, kind),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    FOREIGN KEY (to_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table chain.station (
    subject_id uuid not null,
    step text not null,
    state text not null,
    complete boolean not null,
    person_id uuid,
    role_title text,
    reference text,
    case_number text,
    at timestamp with time zone not null,
    comments integer not null default 0,
    discussed_at timestamp with time zone,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id),
    CHECK ((step = ANY (ARRAY['idea'::text, 'discussion'::text, 'draft'::text, 'advice'::text, 'decision'::text, 'page'::text]))),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table coediting.remark (
    id uuid not null default uuidv7(),
    subject_id uuid not null,
    author_id uuid,
    at timestamp with time zone not null,
    version integer not null,
    from_pos integer not null,
    to_pos integer not null,
    quote text not null,
    content text not null,
    proposal text,
    state text not null default 'open'::text,
    settled_by uuid,
    settled_at timestamp with time zone,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK (((state <> ALL (ARRAY['accepted'::text, 'rejected'::text])) OR (proposal IS NOT NULL))),
    PRIMARY KEY (id),
    FOREIGN KEY (settled_by) REFERENCES access.principal(id),
    CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text, 'accepted'::text, 'rejected'::text]))),
    FOREIGN KEY (subject_id) REFERENCES coediting.text(subject_id) ON DELETE CASCADE
);

create table coediting.remark_reply (
    id uuid not null default uuidv7(),
    remark_id uuid not null,
    author_id uuid,
    at timestamp with time zone not null,
    content text not null,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (remark_id) REFERENCES coediting.remark(id) ON DELETE CASCADE
);

create table coediting.step (
    subject_id uuid not null,
    version integer not null,
    client text not null,
    person_id uuid,
    step text not null,
    at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id, version),
    FOREIGN KEY (subject_id) REFERENCES coediting.text(subject_id) ON DELETE CASCADE,
    CHECK ((version > 0))
);

create table coediting.text (
    subject_id uuid not null,
    version integer not null default 0,
    snapshot integer not null default 0,
    content text not null,
    kept integer not null default 0,
    changed_at timestamp with time zone,
    writer_id uuid,
    authored integer not null default 0,
    authors text,
    begun_by uuid,
    FOREIGN KEY (begun_by) REFERENCES access.principal(id),
    CHECK ((((snapshot >= 0) AND (snapshot <= version)) AND ((kept >= 0) AND (kept <= version)))),
    CHECK ((authored <= version)),
    PRIMARY KEY (subject_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE,
    FOREIGN KEY (writer_id) REFERENCES access.principal(id)
);

create table conversations.comment (
    id uuid not null default uuidv7(),
    subject_id uuid not null,
    parent_id uuid,
    author_id uuid not null,
    content text not null,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    deleted_at timestamp with time zone,
    deleted_by uuid,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK ((parent_id <> id)),
    CHECK (((deleted_at IS NULL) = (deleted_by IS NULL))),
    FOREIGN KEY (deleted_by) REFERENCES access.principal(id),
    FOREIGN KEY (parent_id) REFERENCES conversations.comment(id) ON DELETE CASCADE,
    PRIMARY KEY (id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table conversations.reaction (
    target_id uuid not null,
    subject_id uuid not null,
    comment_id uuid,
    person_id uuid not null,
    kind text not null,
    at timestamp with time zone not null,
    withdrawn boolean not null default false,
    CHECK ((target_id = COALESCE(comment_id, subject_id))),
    FOREIGN KEY (comment_id) REFERENCES conversations.comment(id) ON DELETE CASCADE,
    CHECK ((kind = ANY (ARRAY['thumb'::text, 'heart'::text, 'celebrate'::text, 'insight'::text, 'thanks'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (target_id, person_id, kind),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table conversations.reading (
    person_id uuid not null,
    subject_id uuid not null,
    first_at timestamp with time zone,
    since timestamp with time zone,
    read_at timestamp with time zone not null,
    unread boolean not null default false,
    CHECK ((first_at <= read_at)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, subject_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table conversations.turned (
    comment_id uuid not null,
    subject_id uuid not null,
    at timestamp with time zone not null,
    FOREIGN KEY (comment_id) REFERENCES conversations.comment(id) ON DELETE CASCADE,
    PRIMARY KEY (comment_id, subject_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table conversations.watch (
    subject_id uuid not null,
    person_id uuid not null,
    level text not null,
    since timestamp with time zone not null,
    CHECK ((level = ANY (ARRAY['follow'::text, 'mute'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (subject_id, person_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table decisions.entry (
    position bigint not null,
    year integer not null,
    serial integer not null,
    number text not null,
    request_id uuid not null,
    kind text not null,
    outcome text not null,
    title text not null,
    question text not null,
    reasons text not null,
    decider_id uuid not null,
    decider_name text not null,
    role_title text not null,
    mandate_number text,
    mandate_text text,
    board_reference text,
    case_number text,
    revision_id uuid not null,
    revision_number integer not null,
    revision_sha256 text not null,
    decided_at timestamp with time zone not null,
    previous_hash text not null,
    hash text not null,
    form integer not null default 1,
    board text,
    amount bigint,
    conditions text,
    holder_id uuid,
    holder_name text,
    relation text,
    earlier_number text,
    CHECK ((number = ((year || '/'::text) || serial))),
    CHECK (((holder_id IS NULL) = (holder_name IS NULL))),
    CHECK (((relation IS NULL) = (earlier_number IS NULL))),
    FOREIGN KEY (decider_id) REFERENCES access.principal(id),
    FOREIGN KEY (earlier_number) REFERENCES decisions.entry(number),
    CHECK ((form = ANY (ARRAY[1, 2]))),
    CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    UNIQUE (hash),
    FOREIGN KEY (holder_id) REFERENCES access.principal(id),
    CHECK ((kind = ANY (ARRAY['board'::text, 'delegation'::text, 'execution'::text]))),
    UNIQUE (number),
    CHECK ((outcome = ANY (ARRAY['approved'::text, 'declined'::text]))),
    PRIMARY KEY ("position"),
    CHECK (("position" > 0)),
    CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((relation = ANY (ARRAY['correction'::text, 'reconsideration'::text]))),
    FOREIGN KEY (request_id) REFERENCES decisions.request(id),
    FOREIGN KEY (revision_id) REFERENCES revisions.revision(id),
    CHECK ((serial > 0)),
    UNIQUE (year, serial)
);

create table decisions.exchange (
    id uuid not null default uuidv7(),
    request_id uuid not null,
    kind text not null,
    words text not null,
    until date,
    person_id uuid not null,
    at timestamp with time zone not null,
    CHECK (((kind = 'deferred'::text) = (until IS NOT NULL))),
    CHECK ((kind = ANY (ARRAY['returned'::text, 'answered'::text, 'deferred'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (request_id) REFERENCES decisions.request(id)
);

create table decisions.mandate (
    id uuid not null default uuidv7(),
    number text not null,
    title text not null,
    text text not null,
    board text not null,
    role_title text not null,
    person_id uuid,
    valid_from date not null,
    valid_to date,
    unit_id uuid,
    substitute_id uuid,
    substitute_unit_id uuid,
    substitute_role text,
    limits text not null default ''::text,
    amount_limit bigint,
    CHECK ((amount_limit > 0)),
    CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CHECK ((num_nonnulls(person_id, unit_id) = 1)),
    CHECK ((num_nonnulls(substitute_id, substitute_unit_id) <= 1)),
    CHECK (((num_nonnulls(substitute_id, substitute_unit_id) = 1) = (substitute_role IS NOT NULL))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (substitute_id) REFERENCES access.principal(id),
    FOREIGN KEY (substitute_unit_id) REFERENCES people.unit(id),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id)
);

create table decisions.minutes (
    id uuid not null default uuidv7(),
    title text not null,
    held_on date not null,
    place text not null,
    present text not null,
    keeper text not null,
    adjusters text not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null default now(),
    FOREIGN KEY (made_by) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table decisions.minutes_entry (
    minutes_id uuid not null,
    position bigint not null,
    FOREIGN KEY (minutes_id) REFERENCES decisions.minutes(id),
    PRIMARY KEY (minutes_id, "position"),
    FOREIGN KEY ("position") REFERENCES decisions.entry("position")
);

create table decisions.publication (
    id uuid not null,
    position bigint not null,
    with_reasons boolean not null,
    marked_by uuid not null,
    marked_at timestamp with time zone not null,
    FOREIGN KEY (id) REFERENCES access.subject(id),
    FOREIGN KEY (marked_by) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY ("position") REFERENCES decisions.entry("position"),
    UNIQUE ("position")
);

create table decisions.report (
    position bigint not null,
    reported_on date not null,
    reported_by uuid not null,
    recorded_at timestamp with time zone not null,
    PRIMARY KEY ("position"),
    FOREIGN KEY ("position") REFERENCES decisions.entry("position"),
    FOREIGN KEY (reported_by) REFERENCES access.principal(id)
);

create table decisions.request (
    id uuid not null,
    kind text not null,
    title text not null,
    question text not null,
    draft_id uuid not null,
    revision_id uuid not null,
    revision_number integer not null,
    sha256 text not null,
    decider_id uuid not null,
    mandate_id uuid,
    board_reference text,
    case_number text,
    audience text not null,
    state text not null,
    reasons text,
    requested_by uuid not null,
    requested_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    amount bigint,
    conditions text not null default ''::text,
    deferred_until date,
    return_told boolean not null default false,
    CHECK ((amount >= 0)),
    CHECK ((audience = ANY (ARRAY['organisation'::text, 'group'::text]))),
    CHECK (((kind = ANY (ARRAY['delegation'::text, 'execution'::text])) <= (mandate_id IS NOT NULL))),
    CHECK (((kind = 'board'::text) = (board_reference IS NOT NULL))),
    CHECK (((state = 'requested'::text) = (closed_at IS NULL))),
    CHECK (((deferred_until IS NULL) OR (state = 'requested'::text))),
    FOREIGN KEY (decider_id) REFERENCES access.principal(id),
    FOREIGN KEY (draft_id) REFERENCES access.subject(id),
    FOREIGN KEY (id) REFERENCES access.subject(id),
    CHECK ((kind = ANY (ARRAY['board'::text, 'delegation'::text, 'execution'::text, 'agreement'::text]))),
    FOREIGN KEY (mandate_id) REFERENCES decisions.mandate(id),
    PRIMARY KEY (id),
    FOREIGN KEY (requested_by) REFERENCES access.principal(id),
    FOREIGN KEY (revision_id) REFERENCES revisions.revision(id),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((state = ANY (ARRAY['requested'::text, 'sent_back'::text, 'approved'::text, 'declined'::text])))
);

create table directory.entry (
    run_id uuid not null,
    number integer not null,
    kind text not null,
    line bigint not null,
    key text not null,
    name text not null,
    field text not null,
    was text not null,
    becomes text not null,
    reason text,
    PRIMARY KEY (run_id, number),
    FOREIGN KEY (run_id) REFERENCES directory.run(id) ON DELETE CASCADE
);

create table directory.mapping (
    field text not null,
    header text not null,
    PRIMARY KEY (field)
);

create table directory.run (
    id uuid not null default uuidv7(),
    state text not null,
    file_name text not null,
    sha256 text not null,
    content bytea,
    everybody boolean not null default true,
    mapping jsonb not null default '{}'::jsonb,
    lines integer not null default 0,
    counts jsonb not null default '{}'::jsonb,
    active integer not null default 0,
    total integer not null default 0,
    done integer not null default 0,
    started_by uuid,
    started_at timestamp with time zone not null,
    applied_by uuid,
    applied_at timestamp with time zone,
    ended_at timestamp with time zone,
    FOREIGN KEY (applied_by) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (started_by) REFERENCES access.principal(id),
    CHECK ((state = ANY (ARRAY['uploaded'::text, 'checked'::text, 'applying'::text, 'applied'::text, 'failed'::text])))
);

create table documents.draft (
    id uuid not null,
    group_id uuid not null,
    title text not null,
    state text not null,
    origin_id uuid,
    created_by uuid,
    created_at timestamp with time zone not null,
    finalised_at timestamp with time zone,
    finalised_by uuid,
    finalised_revision integer,
    CHECK (((state = 'finalised'::text) = ((finalised_at IS NOT NULL) AND (finalised_revision IS NOT NULL)))),
    FOREIGN KEY (created_by) REFERENCES access.principal(id),
    FOREIGN KEY (finalised_by) REFERENCES access.principal(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (id, finalised_revision) REFERENCES revisions.revision(subject_id, number),
    FOREIGN KEY (id) REFERENCES access.subject(id),
    FOREIGN KEY (origin_id) REFERENCES access.subject(id) ON DELETE SET NULL,
    PRIMARY KEY (id),
    CHECK ((state = ANY (ARRAY['working'::text, 'finalised'::text])))
);

create table documents.revision_writer (
    draft_id uuid not null,
    number integer not null,
    person_id uuid not null,
    place integer not null,
    FOREIGN KEY (draft_id) REFERENCES documents.draft(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (draft_id, number, person_id)
);

create table documents.template (
    id uuid not null default uuidv7(),
    name text not null,
    description text not null default ''::text,
    content text not null,
    edition integer not null default 1,
    changed_at timestamp with time zone not null default now(),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
    PRIMARY KEY (id)
);

create table events.event (
    id uuid not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone,
    over_at timestamp with time zone not null,
    all_day boolean not null,
    place text not null,
    address text not null,
    map text not null,
    sign_up text not null,
    cancelled boolean not null,
    live boolean not null,
    CHECK ((ends_at > starts_at)),
    CHECK ((over_at > starts_at)),
    CHECK (((ends_at IS NOT NULL) OR (NOT all_day))),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    PRIMARY KEY (id)
);

create table feed.article (
    id uuid not null,
    lead text not null default ''::text,
    language text not null default 'sv'::text,
    everybody boolean not null,
    must_read boolean not null,
    by uuid,
    shown_from timestamp with time zone,
    FOREIGN KEY (by) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    PRIMARY KEY (id)
);

create table feed.article_unit (
    article_id uuid not null,
    unit_id uuid not null,
    FOREIGN KEY (article_id) REFERENCES feed.article(id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, unit_id),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id) ON DELETE CASCADE
);

create table feed.confirmation (
    subject_id uuid not null,
    person_id uuid not null,
    at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (subject_id, person_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table feed.news (
    id uuid not null,
    title text not null,
    content text not null,
    author_id uuid not null,
    created_at timestamp with time zone not null,
    shown_from timestamp with time zone not null,
    shown_until timestamp with time zone not null,
    published_at timestamp with time zone,
    edited_at timestamp with time zone,
    deleted_at timestamp with time zone,
    deleted_by uuid,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK ((shown_from < shown_until)),
    CHECK (((deleted_at IS NULL) = (deleted_by IS NULL))),
    FOREIGN KEY (deleted_by) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    PRIMARY KEY (id),
    CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120)))
);

create table feed.news_editor (
    person_id uuid not null,
    since timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id)
);

create table feed.news_unit (
    news_id uuid not null,
    unit_id uuid not null,
    FOREIGN KEY (news_id) REFERENCES feed.news(id) ON DELETE CASCADE,
    PRIMARY KEY (news_id, unit_id),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id) ON DELETE CASCADE
);

create table feed.pin (
    post_id uuid not null,
    group_id uuid not null,
    pinned_by uuid not null,
    pinned_at timestamp with time zone not null,
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    FOREIGN KEY (pinned_by) REFERENCES access.principal(id),
    PRIMARY KEY (post_id),
    FOREIGN KEY (post_id) REFERENCES feed.post(id) ON DELETE CASCADE
);

create table feed.post (
    id uuid not null,
    group_id uuid not null,
    author_id uuid not null,
    content text not null,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    deleted_at timestamp with time zone,
    deleted_by uuid,
    question boolean not null default false,
    answer_id uuid,
    must_read boolean not null default false,
    publish_at timestamp with time zone,
    held_at timestamp with time zone,
    original_id uuid,
    has_files boolean not null default false,
    FOREIGN KEY (answer_id) REFERENCES conversations.comment(id) ON DELETE SET NULL,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK (((deleted_at IS NULL) = (deleted_by IS NULL))),
    CHECK (((answer_id IS NULL) OR question)),
    CHECK (((held_at IS NULL) OR (publish_at IS NOT NULL))),
    FOREIGN KEY (deleted_by) REFERENCES access.principal(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    FOREIGN KEY (original_id) REFERENCES access.subject(id) ON DELETE SET NULL,
    PRIMARY KEY (id)
);

create table feed.reader (
    person_id uuid not null,
    sorting text not null default 'active'::text,
    read_up_to timestamp with time zone not null default '-infinity'::timestamp with time zone,
    put_aside text[] not null default '{}'::text[],
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id),
    CHECK ((sorting = ANY (ARRAY['active'::text, 'newest'::text])))
);

create table feed.reminder (
    subject_id uuid not null,
    by uuid not null,
    at timestamp with time zone not null,
    FOREIGN KEY (by) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table feed.report (
    id uuid not null,
    post_id uuid not null,
    group_id uuid not null,
    reporter_id uuid not null,
    reason text not null,
    words text not null,
    content text not null,
    at timestamp with time zone not null,
    settled_at timestamp with time zone,
    settled_by uuid,
    outcome text,
    note text,
    CHECK (((settled_at IS NULL) = (outcome IS NULL))),
    CHECK (((settled_at IS NULL) = (settled_by IS NULL))),
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((char_length(note) <= 1000)),
    CHECK ((outcome = ANY (ARRAY['kept'::text, 'removed'::text]))),
    PRIMARY KEY (id),
    FOREIGN KEY (post_id) REFERENCES feed.post(id) ON DELETE CASCADE,
    CHECK ((reason = ANY (ARRAY['rude'::text, 'personal'::text, 'wrong'::text, 'other'::text]))),
    FOREIGN KEY (reporter_id) REFERENCES access.principal(id),
    FOREIGN KEY (settled_by) REFERENCES access.principal(id),
    CHECK ((char_length(words) <= 1000))
);

create table feed.topic (
    word text not null,
    post_id uuid not null,
    at timestamp with time zone not null,
    PRIMARY KEY (post_id, word),
    FOREIGN KEY (post_id) REFERENCES feed.post(id) ON DELETE CASCADE,
    CHECK (((char_length(word) >= 2) AND (char_length(word) <= 50)))
);

create table feed.topic_follow (
    person_id uuid not null,
    word text not null,
    since timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, word)
);

create table feed.version (
    post_id uuid not null,
    number integer not null,
    content text not null,
    written_at timestamp with time zone not null,
    CHECK ((number > 0)),
    PRIMARY KEY (post_id, number),
    FOREIGN KEY (post_id) REFERENCES feed.post(id) ON DELETE CASCADE
);

create table feed.visit (
    person_id uuid not null,
    since timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id)
);

create table files.attachment (
    file_id uuid not null,
    subject_id uuid not null,
    part_id uuid,
    FOREIGN KEY (file_id) REFERENCES files.file(id),
    PRIMARY KEY (file_id, subject_id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table files.file (
    id uuid not null default uuidv7(),
    uploader_id uuid not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    size bigint not null,
    width integer,
    height integer,
    created_at timestamp with time zone not null,
    in_text boolean not null default false,
    remade boolean not null default false,
    used boolean not null default false,
    CHECK ((height > 0)),
    CHECK ((media_type ~ '^[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*$'::text)),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    PRIMARY KEY (id),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((size > 0)),
    FOREIGN KEY (uploader_id) REFERENCES access.principal(id),
    CHECK ((width > 0))
);

create table files.preview (
    sha256 text not null,
    size text not null,
    image_sha256 text not null,
    media_type text not null,
    width integer not null,
    height integer not null,
    CHECK ((height > 0)),
    CHECK ((image_sha256 ~ '^[0-9a-f]{64}$'::text)),
    PRIMARY KEY (sha256, size),
    FOREIGN KEY (sha256) REFERENCES files.text(sha256) ON DELETE CASCADE,
    CHECK ((size = ANY (ARRAY['small'::text, 'large'::text]))),
    CHECK ((width > 0))
);

create table files.text (
    sha256 text not null,
    state text not null,
    language text,
    content text not null default ''::text,
    cut boolean not null default false,
    at timestamp with time zone not null,
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    PRIMARY KEY (sha256),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'empty'::text, 'failed'::text])))
);

create table files.upload (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    name text not null,
    size bigint not null,
    file_id uuid,
    created_at timestamp with time zone not null,
    touched_at timestamp with time zone not null,
    FOREIGN KEY (file_id) REFERENCES files.file(id),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    CHECK ((size > 0))
);

create table folders.finalisation (
    id uuid not null default uuidv7(),
    item_id uuid not null,
    version integer,
    person_id uuid not null,
    at timestamp with time zone not null,
    FOREIGN KEY (item_id) REFERENCES folders.item(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table folders.folder (
    id uuid not null default uuidv7(),
    group_id uuid not null,
    parent_id uuid,
    name text not null,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    FOREIGN KEY (created_by) REFERENCES access.principal(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    FOREIGN KEY (parent_id) REFERENCES folders.folder(id),
    PRIMARY KEY (id)
);

create table folders.item (
    id uuid not null,
    group_id uuid not null,
    folder_id uuid,
    name text not null,
    labels text[] not null default '{}'::text[],
    version integer not null,
    file_id uuid not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    locked_by uuid,
    locked_at timestamp with time zone,
    deleted_by uuid,
    deleted_at timestamp with time zone,
    FOREIGN KEY (changed_by) REFERENCES access.principal(id),
    CHECK (((locked_by IS NULL) = (locked_at IS NULL))),
    CHECK (((deleted_by IS NULL) = (deleted_at IS NULL))),
    FOREIGN KEY (deleted_by) REFERENCES access.principal(id),
    FOREIGN KEY (file_id) REFERENCES files.file(id),
    FOREIGN KEY (folder_id) REFERENCES folders.folder(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    FOREIGN KEY (locked_by) REFERENCES access.principal(id),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    PRIMARY KEY (id),
    CHECK ((version > 0))
);

create table folders.official (
    id uuid not null,
    item_id uuid not null,
    group_id uuid not null,
    name text not null,
    version integer not null,
    file_id uuid not null,
    person_id uuid not null,
    at timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    FOREIGN KEY (file_id) REFERENCES files.file(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    FOREIGN KEY (item_id) REFERENCES folders.item(id) ON DELETE CASCADE,
    UNIQUE (item_id),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table folders.version (
    item_id uuid not null,
    number integer not null,
    file_id uuid not null,
    person_id uuid not null,
    at timestamp with time zone not null,
    restored_from integer,
    FOREIGN KEY (file_id) REFERENCES files.file(id),
    FOREIGN KEY (item_id) REFERENCES folders.item(id) ON DELETE CASCADE,
    CHECK ((number > 0)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (item_id, number)
);

create table groups.application (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    group_id uuid not null,
    message text not null,
    state text not null,
    at timestamp with time zone not null,
    settled_by uuid,
    settled_at timestamp with time zone,
    CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
    FOREIGN KEY (group_id) REFERENCES groups.profile(id) ON DELETE CASCADE,
    CHECK ((char_length(message) <= 500)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (settled_by) REFERENCES access.principal(id),
    CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);

create table groups.directory_group (
    id uuid not null default uuidv7(),
    name text not null,
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    UNIQUE (name),
    PRIMARY KEY (id)
);

create table groups.directory_member (
    directory_id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (directory_id) REFERENCES groups.directory_group(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (directory_id, person_id)
);

create table groups.fed_member (
    group_id uuid not null,
    person_id uuid not null,
    since timestamp with time zone not null,
    left_at timestamp with time zone,
    FOREIGN KEY (group_id) REFERENCES groups.profile(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, person_id)
);

create table groups.invitation (
    id uuid not null default uuidv7(),
    group_id uuid not null,
    person_id uuid not null,
    invited_by uuid,
    message text not null,
    state text not null,
    at timestamp with time zone not null,
    settled_at timestamp with time zone,
    CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
    FOREIGN KEY (group_id) REFERENCES groups.profile(id) ON DELETE CASCADE,
    FOREIGN KEY (invited_by) REFERENCES access.principal(id),
    CHECK ((char_length(message) <= 500)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);

create table groups.profile (
    id uuid not null,
    slug text not null,
    name text not null,
    purpose text not null,
    created_by uuid,
    created_at timestamp with time zone not null,
    template text,
    parent_id uuid,
    unit_id uuid,
    tools_off text[] not null default '{}'::text[],
    tint smallint,
    cover_id uuid,
    CHECK ((parent_id <> id)),
    FOREIGN KEY (created_by) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.circle(id),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
    FOREIGN KEY (parent_id) REFERENCES groups.profile(id),
    PRIMARY KEY (id),
    CHECK ((char_length(purpose) <= 500)),
    CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    UNIQUE (slug),
    CHECK ((template = ANY (ARRAY['project'::text, 'unit'::text, 'interest'::text, 'network'::text, 'after-work'::text]))),
    CHECK (((tint >= 0) AND (tint <= 11))),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id)
);

create table groups.rule (
    id uuid not null default uuidv7(),
    group_id uuid not null,
    unit_id uuid,
    sub_units boolean not null default false,
    directory_id uuid,
    created_by uuid,
    created_at timestamp with time zone not null,
    CHECK (((unit_id IS NULL) <> (directory_id IS NULL))),
    FOREIGN KEY (created_by) REFERENCES access.principal(id),
    FOREIGN KEY (directory_id) REFERENCES groups.directory_group(id) ON DELETE CASCADE,
    FOREIGN KEY (group_id) REFERENCES groups.profile(id) ON DELETE CASCADE,
    UNIQUE NULLS NOT DISTINCT (group_id, unit_id, directory_id),
    PRIMARY KEY (id),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id)
);

create table ideas.assessment (
    idea_id uuid not null,
    assessor_id uuid not null,
    benefit smallint not null,
    effort smallint not null,
    feasibility smallint not null,
    note text not null,
    at timestamp with time zone not null,
    FOREIGN KEY (assessor_id) REFERENCES access.principal(id),
    CHECK (((benefit >= 1) AND (benefit <= 5))),
    CHECK (((effort >= 1) AND (effort <= 5))),
    CHECK (((feasibility >= 1) AND (feasibility <= 5))),
    FOREIGN KEY (idea_id) REFERENCES ideas.idea(id) ON DELETE CASCADE,
    CHECK ((char_length(note) <= 2000)),
    PRIMARY KEY (idea_id, assessor_id)
);

create table ideas.board (
    group_id uuid,
    unnamed boolean not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    FOREIGN KEY (changed_by) REFERENCES access.principal(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    UNIQUE NULLS NOT DISTINCT (group_id)
);

create table ideas.campaign (
    id uuid not null,
    number bigint not null generated always as identity,
    group_id uuid,
    unit_id uuid,
    author_id uuid not null,
    question text not null,
    content text not null,
    starts_on date not null,
    ends_on date not null,
    supporters integer not null,
    days integer not null,
    weeks integer not null,
    answer_unit_id uuid,
    answerer_id uuid,
    created_at timestamp with time zone not null,
    told_at timestamp with time zone,
    picture_id uuid,
    picture_alt text,
    FOREIGN KEY (answer_unit_id) REFERENCES people.unit(id),
    FOREIGN KEY (answerer_id) REFERENCES access.principal(id),
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK ((ends_on >= starts_on)),
    CHECK (((group_id IS NULL) OR (unit_id IS NULL))),
    CHECK ((num_nonnulls(answer_unit_id, answerer_id) = 1)),
    CHECK (((picture_id IS NULL) = (picture_alt IS NULL))),
    CHECK ((days > 0)),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    UNIQUE (number),
    PRIMARY KEY (id),
    CHECK ((supporters > 0)),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id),
    CHECK ((weeks > 0))
);

create table ideas.category (
    id uuid not null default uuidv7(),
    group_id uuid,
    name text not null,
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    PRIMARY KEY (id)
);

create table ideas.idea (
    id uuid not null,
    number bigint not null generated always as identity,
    group_id uuid,
    author_id uuid not null,
    title text not null,
    content text not null,
    status text not null,
    asked_group_id uuid,
    supporters integer not null default 0,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    due_on date not null default (CURRENT_DATE + 30),
    handler_id uuid,
    reminded_at timestamp with time zone,
    duplicate_of uuid,
    words text[] default tsvector_to_array(to_tsvector('swedish'::regconfig, title)),
    campaign_id uuid,
    handed_over_at timestamp with time zone,
    promised_on date,
    foretold_at timestamp with time zone,
    kept_at timestamp with time zone,
    category_id uuid,
    FOREIGN KEY (asked_group_id) REFERENCES access.circle(id),
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    FOREIGN KEY (campaign_id) REFERENCES ideas.campaign(id) ON DELETE SET NULL,
    FOREIGN KEY (category_id) REFERENCES ideas.category(id) ON DELETE SET NULL,
    CHECK ((duplicate_of <> id)),
    FOREIGN KEY (duplicate_of) REFERENCES ideas.idea(id),
    FOREIGN KEY (group_id) REFERENCES access.circle(id),
    FOREIGN KEY (handler_id) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    UNIQUE (number),
    PRIMARY KEY (id),
    CHECK ((status = ANY (ARRAY['submitted'::text, 'evaluating'::text, 'accepted'::text, 'started'::text, 'implemented'::text, 'declined'::text, 'duplicate'::text, 'withdrawn'::text])))
);

create table ideas.response (
    id uuid not null default uuidv7(),
    idea_id uuid not null,
    author_id uuid not null,
    status text not null,
    content text not null,
    created_at timestamp with time zone not null,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    FOREIGN KEY (idea_id) REFERENCES ideas.idea(id) ON DELETE CASCADE,
    PRIMARY KEY (id)
);

create table ideas.support (
    idea_id uuid not null,
    person_id uuid not null,
    created_at timestamp with time zone not null,
    FOREIGN KEY (idea_id) REFERENCES ideas.idea(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (idea_id, person_id)
);

create table identity.account (
    person_id uuid not null,
    password_hash text,
    password_changed_at timestamp with time zone,
    offered boolean not null default false,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (person_id)
);

create table identity.attempt (
    id bigint not null generated always as identity,
    username text not null,
    network text not null,
    at timestamp with time zone not null,
    PRIMARY KEY (id)
);

create table identity.invitation (
    sha256 text not null,
    person_id uuid,
    expires_at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (sha256)
);

create table identity.passkey (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    credential_id bytea not null,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text[] not null,
    attestation_object bytea not null,
    attestation_client_data bytea not null,
    name text not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    UNIQUE (credential_id),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table identity.recovery_code (
    person_id uuid not null,
    sha256 text not null,
    FOREIGN KEY (person_id) REFERENCES identity.second_factor(person_id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, sha256)
);

create table identity.second_factor (
    person_id uuid not null,
    secret bytea not null,
    begun_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null default 0,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (person_id),
    CHECK ((length(secret) = 20))
);

create table identity.sign_in_rule (
    one boolean not null default true,
    administrators_second boolean not null,
    CHECK (one),
    PRIMARY KEY (one)
);

create table identity.token (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    name text not null,
    sha256 text not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    UNIQUE (sha256)
);

create table jobs.task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);

create table live.event (
    id bigint not null generated always as identity,
    xact xid8 not null default pg_current_xact_id(),
    subject_id uuid,
    person_id uuid,
    actor_id uuid,
    kind text not null,
    about text,
    at timestamp with time zone not null,
    CHECK ((about ~ '^[A-Za-z0-9:._-]{1,100}$'::text)),
    CHECK (((subject_id IS NOT NULL) OR (person_id IS NOT NULL))),
    CHECK ((kind ~ '^[a-z][a-z-]{0,39}$'::text)),
    PRIMARY KEY (xact, id)
);

create table mail.message (
    id uuid not null default uuidv7(),
    source text not null,
    person_id uuid not null,
    subject_id uuid,
    state text not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    attempts integer not null default 0,
    trouble text,
    title text,
    words text,
    html text,
    part_id uuid,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (id),
    CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'handed'::text, 'sent'::text, 'kept'::text, 'dropped'::text, 'refused'::text, 'uncertain'::text, 'failed'::text]))),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE SET NULL
);

create table mail.outage (
    id boolean not null default true,
    since timestamp with time zone not null,
    reason text not null,
    CHECK (id),
    PRIMARY KEY (id)
);

create table mail.received (
    sha256 text not null,
    at timestamp with time zone not null,
    person_id uuid,
    verdict text not null,
    title text not null default ''::text,
    message_id text not null default ''::text,
    answer_id uuid,
    FOREIGN KEY (answer_id) REFERENCES mail.message(id) ON DELETE SET NULL,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE SET NULL,
    PRIMARY KEY (sha256)
);

create table mail.secret (
    id boolean not null default true,
    key bytea not null,
    CHECK (id),
    CHECK ((length(key) = 32)),
    PRIMARY KEY (id)
);

create table notifications.level (
    person_id uuid not null,
    group_id uuid not null,
    level text not null,
    FOREIGN KEY (group_id) REFERENCES access.circle(id) ON DELETE CASCADE,
    CHECK ((level = ANY (ARRAY['muted'::text, 'normal'::text, 'every'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, group_id)
);

create table notifications.line (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    subject_id uuid not null,
    kind text not null,
    at timestamp with time zone not null,
    read_at timestamp with time zone,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    UNIQUE (person_id, subject_id, kind),
    PRIMARY KEY (id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table notifications.notification (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    entry_id uuid not null,
    at timestamp with time zone not null,
    read_at timestamp with time zone,
    line_id uuid not null,
    mail_at timestamp with time zone,
    mail_way text,
    mail_id uuid,
    push_at timestamp with time zone,
    withdrawn boolean not null default false,
    mail_tries smallint not null default 0,
    FOREIGN KEY (entry_id) REFERENCES activity.entry(id) ON DELETE CASCADE,
    FOREIGN KEY (line_id) REFERENCES notifications.line(id) ON DELETE CASCADE,
    FOREIGN KEY (mail_id) REFERENCES mail.message(id) ON DELETE SET NULL,
    CHECK ((mail_way = ANY (ARRAY['at_once'::text, 'digest'::text]))),
    UNIQUE (person_id, entry_id),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (id)
);

create table notifications.preference (
    person_id uuid not null,
    digest text not null,
    quiet boolean not null,
    hours text[] not null,
    hidden text[] not null,
    at_once text[] not null,
    in_digest text[] not null,
    push text[] not null,
    ended_digest text,
    ended_at_once text[],
    CHECK ((digest = ANY (ARRAY['none'::text, 'hourly'::text, 'daily'::text, 'weekly'::text]))),
    CHECK ((ended_digest = ANY (ARRAY['hourly'::text, 'daily'::text, 'weekly'::text]))),
    CHECK ((array_length(hours, 1) = 7)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id)
);

create table people.following (
    person_id uuid not null,
    followed_id uuid not null,
    since timestamp with time zone not null,
    CHECK ((person_id <> followed_id)),
    FOREIGN KEY (followed_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, followed_id)
);

create table people.leaver_rule (
    id boolean not null default true,
    named boolean not null default true,
    words text not null default 'Tidigare medarbetare'::text,
    changed_by uuid,
    changed_at timestamp with time zone,
    FOREIGN KEY (changed_by) REFERENCES access.principal(id),
    CHECK (id),
    PRIMARY KEY (id)
);

create table people.person (
    id uuid not null,
    title text not null default ''::text,
    unit_id uuid,
    about text,
    phone text not null default ''::text,
    email text not null default ''::text,
    updated_at timestamp with time zone not null,
    place text not null default ''::text,
    skills text[] not null default '{}'::text[],
    languages text[] not null default '{}'::text[],
    ask_about text not null default ''::text,
    shows_work boolean not null default false,
    manager_id uuid,
    started_on date,
    leaves_on date,
    directory_key text,
    directory_fields text[] not null default '{}'::text[],
    closed_by text,
    left_name text,
    left_username text,
    CHECK ((closed_by = ANY (ARRAY['directory'::text, 'administrator'::text]))),
    UNIQUE (directory_key),
    FOREIGN KEY (id) REFERENCES access.principal(id),
    FOREIGN KEY (manager_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (unit_id) REFERENCES people.unit(id)
);

create table people.unit (
    id uuid not null default uuidv7(),
    parent_id uuid,
    name text not null,
    head_id uuid,
    code text,
    members integer not null default 0,
    UNIQUE (code),
    FOREIGN KEY (head_id) REFERENCES access.principal(id),
    FOREIGN KEY (parent_id) REFERENCES people.unit(id),
    UNIQUE NULLS NOT DISTINCT (parent_id, name),
    PRIMARY KEY (id)
);

create table polls.choice (
    subject_id uuid not null,
    number integer not null,
    person_id uuid not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id, person_id, number),
    FOREIGN KEY (subject_id, number) REFERENCES polls.option(subject_id, number) ON DELETE CASCADE
);

create table polls.option (
    subject_id uuid not null,
    number integer not null,
    label text not null,
    votes integer not null default 0,
    CHECK (((number >= 1) AND (number <= 12))),
    PRIMARY KEY (subject_id, number),
    FOREIGN KEY (subject_id) REFERENCES polls.poll(subject_id) ON DELETE CASCADE
);

create table polls.poll (
    subject_id uuid not null,
    question text not null,
    several boolean not null,
    anonymous boolean not null,
    results text not null,
    closes_at timestamp with time zone,
    closed_at timestamp with time zone,
    voters integer not null default 0,
    PRIMARY KEY (subject_id),
    CHECK ((results = ANY (ARRAY['voted'::text, 'always'::text, 'closed'::text]))),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table polls.voter (
    subject_id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (subject_id, person_id),
    FOREIGN KEY (subject_id) REFERENCES polls.poll(subject_id) ON DELETE CASCADE
);

create table publicweb.change (
    number bigint not null
);

create table publicweb.fault (
    id uuid not null,
    address text not null,
    words text not null,
    contact text not null default ''::text,
    state text not null default 'new'::text,
    note text not null default ''::text,
    handler_id uuid,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    FOREIGN KEY (handler_id) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    PRIMARY KEY (id),
    CHECK ((state = ANY (ARRAY['new'::text, 'underway'::text, 'settled'::text])))
);

create table publicweb.statement (
    one boolean not null default true,
    conformance text not null,
    shortcomings text not null,
    assessed_on date not null,
    assessed_by text not null,
    contact text not null,
    edition integer not null default 1,
    changed_at timestamp with time zone not null,
    CHECK ((conformance = ANY (ARRAY['full'::text, 'partial'::text, 'none'::text]))),
    CHECK (one),
    PRIMARY KEY (one)
);

create table publicweb.visit (
    day date not null,
    path text not null,
    page_id uuid,
    visits bigint not null,
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (day, path)
);

create table push.device (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    endpoint text not null,
    public_key bytea not null,
    secret bytea not null,
    name text not null,
    created_at timestamp with time zone not null,
    told_at timestamp with time zone,
    UNIQUE (endpoint),
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (id),
    CHECK ((length(public_key) = 65)),
    CHECK ((length(secret) = 16))
);

create table push.identity (
    id boolean not null default true,
    private_key bytea not null,
    public_key bytea not null,
    CHECK (id),
    PRIMARY KEY (id),
    CHECK ((length(public_key) = 65))
);

create table releases.item (
    id uuid not null default uuidv7(),
    release_id uuid not null,
    draft_id uuid,
    page_id uuid,
    title text not null,
    FOREIGN KEY (draft_id) REFERENCES sites.page_draft(id) ON DELETE SET NULL,
    UNIQUE (draft_id),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE SET NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (release_id) REFERENCES releases.release(id) ON DELETE CASCADE
);

create table releases.release (
    id uuid not null default uuidv7(),
    title text not null,
    author_id uuid not null,
    made_at timestamp with time zone not null,
    goes_live_at timestamp with time zone,
    live_at timestamp with time zone,
    problem text,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table reviews.asked (
    task_id uuid not null,
    person_id uuid not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (task_id, person_id),
    FOREIGN KEY (task_id) REFERENCES reviews.task(id) ON DELETE CASCADE
);

create table reviews.entry (
    id uuid not null default uuidv7(),
    draft_id uuid not null,
    kind text not null,
    person_id uuid,
    words text,
    at timestamp with time zone not null,
    FOREIGN KEY (draft_id) REFERENCES sites.page_draft(id) ON DELETE CASCADE,
    CHECK ((kind = ANY (ARRAY['asked'::text, 'approved'::text, 'changes'::text, 'fell'::text, 'cancelled'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table reviews.flow (
    id uuid not null default uuidv7(),
    name text not null,
    made_by uuid,
    made_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    FOREIGN KEY (made_by) REFERENCES access.principal(id),
    PRIMARY KEY (id)
);

create table reviews.section_flow (
    section_id uuid not null,
    flow_id uuid not null,
    FOREIGN KEY (flow_id) REFERENCES reviews.flow(id),
    PRIMARY KEY (section_id),
    FOREIGN KEY (section_id) REFERENCES sections.section(page_id) ON DELETE CASCADE
);

create table reviews.step (
    flow_id uuid not null,
    position integer not null,
    kind text not null,
    person_id uuid,
    days integer not null,
    CHECK (((days >= 1) AND (days <= 90))),
    FOREIGN KEY (flow_id) REFERENCES reviews.flow(id) ON DELETE CASCADE,
    CHECK ((kind = ANY (ARRAY['adjust'::text, 'review'::text, 'publish'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (flow_id, "position"),
    CHECK ((("position" >= 1) AND ("position" <= 5)))
);

create table reviews.task (
    id uuid not null default uuidv7(),
    draft_id uuid not null,
    flow_id uuid not null,
    position integer not null,
    kind text not null,
    person_id uuid,
    days integer not null,
    state text not null,
    due_at timestamp with time zone,
    settled_by uuid,
    settled_at timestamp with time zone,
    seal text,
    CHECK (((state = 'approved'::text) = (seal IS NOT NULL))),
    FOREIGN KEY (draft_id) REFERENCES sites.page_draft(id) ON DELETE CASCADE,
    UNIQUE (draft_id, "position"),
    FOREIGN KEY (flow_id) REFERENCES reviews.flow(id),
    CHECK ((kind = ANY (ARRAY['adjust'::text, 'review'::text, 'publish'::text]))),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    CHECK ((seal ~ '^[0-9a-f]{64}$'::text)),
    FOREIGN KEY (settled_by) REFERENCES access.principal(id),
    CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'approved'::text, 'changes'::text])))
);

create table revisions.revision (
    id uuid not null default uuidv7(),
    subject_id uuid not null,
    number integer not null,
    title text not null,
    content text not null,
    sha256 text not null,
    author_id uuid,
    note text,
    created_at timestamp with time zone not null,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    CHECK ((number > 0)),
    PRIMARY KEY (id),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id),
    UNIQUE (subject_id, number)
);

create table search.pending (
    number bigint not null generated always as identity,
    kind text not null,
    id uuid not null,
    since timestamp with time zone not null default now(),
    CHECK ((kind = ANY (ARRAY['subject'::text, 'thread'::text, 'part'::text, 'person'::text]))),
    PRIMARY KEY (number)
);

create table search.rebuild (
    one boolean not null default true,
    generation uuid not null,
    phase text not null,
    after uuid,
    done bigint not null default 0,
    total bigint not null default 0,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    CHECK (one),
    CHECK ((phase = ANY (ARRAY['subjects'::text, 'parts'::text, 'people'::text, 'clearing'::text, 'done'::text]))),
    PRIMARY KEY (one)
);

create table searchdesk.best_bet (
    id uuid not null default uuidv7(),
    words text not null,
    subject_id uuid not null,
    chosen_by uuid,
    chosen_at timestamp with time zone not null,
    FOREIGN KEY (chosen_by) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((words <> ''::text)),
    UNIQUE (words, subject_id)
);

create table searchdesk.opening (
    hash bytea not null,
    subject_id uuid not null,
    day date not null,
    times integer not null default 1,
    PRIMARY KEY (hash, subject_id, day),
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table searchdesk.phrase (
    hash bytea not null,
    words text not null,
    PRIMARY KEY (hash)
);

create table searchdesk.saved (
    id uuid not null default uuidv7(),
    person_id uuid not null,
    words text not null,
    saved_at timestamp with time zone not null,
    looked_at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    UNIQUE (person_id, words),
    PRIMARY KEY (id),
    CHECK ((words <> ''::text))
);

create table searchdesk.synonym (
    id uuid not null default uuidv7(),
    terms text[] not null,
    changed_at timestamp with time zone not null,
    PRIMARY KEY (id),
    CHECK (((cardinality(terms) >= 2) AND (cardinality(terms) <= 12)))
);

create table searchdesk.tally (
    hash bytea not null,
    day date not null,
    in_vain integer not null default 0,
    found integer not null default 0,
    PRIMARY KEY (hash, day)
);

create table searchdesk.told (
    saved_id uuid not null,
    subject_id uuid not null,
    PRIMARY KEY (saved_id, subject_id),
    FOREIGN KEY (saved_id) REFERENCES searchdesk.saved(id) ON DELETE CASCADE,
    FOREIGN KEY (subject_id) REFERENCES access.subject(id) ON DELETE CASCADE
);

create table sections.permission (
    id uuid not null default uuidv7(),
    section_id uuid not null,
    act text not null,
    person_id uuid,
    unit_id uuid,
    since timestamp with time zone not null,
    CHECK ((act = ANY (ARRAY['own'::text, 'publish'::text, 'write'::text, 'review'::text]))),
    CHECK ((num_nonnulls(person_id, unit_id) = 1)),
    FOREIGN KEY (person_id) REFERENCES access.principal(id),
    PRIMARY KEY (id),
    UNIQUE NULLS NOT DISTINCT (section_id, act, person_id, unit_id),
    FOREIGN KEY (section_id) REFERENCES sections.section(page_id) ON DELETE CASCADE,
    FOREIGN KEY (unit_id) REFERENCES people.unit(id)
);

create table sections.section (
    page_id uuid not null,
    rule text not null default 'any'::text,
    made_by uuid,
    made_at timestamp with time zone not null,
    FOREIGN KEY (made_by) REFERENCES access.principal(id),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (page_id),
    CHECK ((rule = ANY (ARRAY['any'::text, 'decided'::text])))
);

create table sites.import_run (
    id uuid not null default uuidv7(),
    started_by uuid,
    site text not null,
    section text not null,
    state text not null,
    total integer not null default 0,
    done integer not null default 0,
    report jsonb not null default '[]'::jsonb,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    PRIMARY KEY (id),
    FOREIGN KEY (started_by) REFERENCES access.principal(id),
    CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text, 'stopped'::text])))
);

create table sites.imported_image (
    sha256 text not null,
    file_id uuid not null,
    PRIMARY KEY (sha256),
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table sites.page (
    id uuid not null,
    site_id uuid not null,
    parent_id uuid,
    slug text not null,
    path text not null,
    position integer not null default 0,
    title text not null,
    state text not null,
    revision_id uuid not null,
    decision_id uuid,
    contact text,
    language text not null default 'sv'::text,
    source text,
    source_hash text,
    published_at timestamp with time zone not null,
    reviewed_at timestamp with time zone not null,
    words tsvector,
    archived_at timestamp with time zone,
    expires_at timestamp with time zone,
    owner_id uuid,
    check_months integer,
    check_at timestamp with time zone,
    reminded_at timestamp with time zone,
    escalated_at timestamp with time zone,
    type text not null default 'page'::text,
    lead text not null default ''::text,
    blocks jsonb not null default '[]'::jsonb,
    keywords text[] not null default '{}'::text[],
    CHECK (((check_months >= 1) AND (check_months <= 60))),
    FOREIGN KEY (decision_id) REFERENCES access.subject(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    FOREIGN KEY (owner_id) REFERENCES access.principal(id),
    FOREIGN KEY (parent_id) REFERENCES sites.page(id),
    PRIMARY KEY (id),
    FOREIGN KEY (revision_id) REFERENCES revisions.revision(id),
    FOREIGN KEY (site_id) REFERENCES sites.site(id),
    CHECK ((slug ~ '^[a-z0-9][a-z0-9-]*$'::text)),
    CHECK ((state = ANY (ARRAY['live'::text, 'archived'::text]))),
    CHECK ((type = ANY (ARRAY['page'::text, 'news'::text, 'section'::text, 'service'::text, 'campaign'::text, 'event'::text])))
);

create table sites.page_draft (
    id uuid not null,
    page_id uuid,
    site_id uuid not null,
    parent_id uuid,
    title text not null,
    content text not null,
    contact text,
    language text not null,
    base integer not null,
    edition integer not null default 1,
    author_id uuid not null,
    goes_live_at timestamp with time zone,
    problem text,
    changed_at timestamp with time zone not null,
    section_id uuid,
    type text not null default 'page'::text,
    lead text not null default ''::text,
    blocks jsonb not null default '[]'::jsonb,
    blocks_edition integer not null default 1,
    removed jsonb not null default '[]'::jsonb,
    FOREIGN KEY (author_id) REFERENCES access.principal(id),
    FOREIGN KEY (id) REFERENCES access.subject(id) ON DELETE CASCADE,
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    UNIQUE (page_id),
    FOREIGN KEY (parent_id) REFERENCES sites.page(id),
    PRIMARY KEY (id),
    FOREIGN KEY (site_id) REFERENCES sites.site(id),
    CHECK ((type = ANY (ARRAY['page'::text, 'news'::text, 'section'::text, 'service'::text, 'campaign'::text, 'event'::text])))
);

create table sites.page_version (
    id uuid not null default uuidv7(),
    page_id uuid not null,
    site_id uuid not null,
    parent_id uuid,
    below uuid not null default COALESCE(parent_id, site_id),
    slug text not null,
    path text not null,
    position integer not null,
    title text not null,
    revision_id uuid not null,
    decision_id uuid,
    contact text,
    language text not null,
    author text,
    note text,
    live_from timestamp with time zone not null,
    live_to timestamp with time zone,
    live tstzrange not null default tstzrange(live_from, live_to),
    type text not null default 'page'::text,
    lead text not null default ''::text,
    blocks jsonb not null default '[]'::jsonb,
    CHECK ((live_to >= live_from)),
    FOREIGN KEY (decision_id) REFERENCES access.subject(id),
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    EXCLUDE USING gist (site_id WITH =, path WITH =, live WITH &&),
    EXCLUDE USING gist (page_id WITH =, live WITH &&),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    FOREIGN KEY (parent_id) REFERENCES sites.page(id),
    PRIMARY KEY (id),
    FOREIGN KEY (revision_id) REFERENCES revisions.revision(id),
    FOREIGN KEY (site_id) REFERENCES sites.site(id),
    CHECK ((type = ANY (ARRAY['page'::text, 'news'::text, 'section'::text, 'service'::text, 'campaign'::text, 'event'::text])))
);

create table sites.redirect (
    site_id uuid not null,
    path text not null,
    page_id uuid not null,
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (site_id, path),
    FOREIGN KEY (site_id) REFERENCES sites.site(id)
);

create table sites.site (
    id uuid not null default uuidv7(),
    kind text not null,
    name text not null,
    CHECK ((kind = ANY (ARRAY['intranet'::text, 'public'::text]))),
    UNIQUE (kind),
    PRIMARY KEY (id)
);

create table sites.translation (
    page_id uuid not null,
    other_id uuid not null,
    CHECK ((page_id <> other_id)),
    FOREIGN KEY (other_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    UNIQUE (other_id),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (page_id)
);

create table upkeep.broken_link (
    page_id uuid not null,
    hrefs text[] not null,
    found_at timestamp with time zone not null,
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (page_id)
);

create table web.event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamp with time zone,
    PRIMARY KEY (id)
);

create table web.kept_writing (
    person_id uuid not null,
    place text not null,
    text text not null,
    saved_at timestamp with time zone not null,
    FOREIGN KEY (person_id) REFERENCES access.principal(id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, place),
    CHECK (((length(place) >= 1) AND (length(place) <= 120)))
);

create table web.preference (
    person_id uuid not null,
    language text,
    scheme text,
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    PRIMARY KEY (person_id),
    CHECK ((scheme = ANY (ARRAY['light'::text, 'dark'::text])))
);

create table web.spring_session (
    primary_id character(36) not null,
    session_id character(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name character varying(100),
    PRIMARY KEY (primary_id),
    UNIQUE (session_id)
);

create table web.spring_session_attributes (
    session_primary_id character(36) not null,
    attribute_name character varying(200) not null,
    attribute_bytes bytea not null,
    PRIMARY KEY (session_primary_id, attribute_name),
    FOREIGN KEY (session_primary_id) REFERENCES web.spring_session(primary_id) ON DELETE CASCADE
);

create table web.submission (
    person_id uuid not null,
    token uuid not null,
    location text,
    created_at timestamp with time zone not null default now(),
    PRIMARY KEY (person_id, token)
);

create table websites.website (
    page_id uuid not null,
    host text not null,
    name text not null,
    language text,
    colour text,
    logo_id uuid,
    foot text not null,
    edition integer not null default 1,
    changed_by uuid,
    changed_at timestamp with time zone not null,
    FOREIGN KEY (changed_by) REFERENCES access.principal(id),
    CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
    CHECK (((host = lower(host)) AND ((char_length(host) >= 1) AND (char_length(host) <= 253)))),
    UNIQUE (host),
    CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    FOREIGN KEY (logo_id) REFERENCES files.file(id),
    CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
    FOREIGN KEY (page_id) REFERENCES sites.page(id) ON DELETE CASCADE,
    PRIMARY KEY (page_id)
);


CREATE INDEX membership_group ON access.membership USING btree (group_id, role);
CREATE INDEX person_grant_person ON access.person_grant USING btree (person_id);
CREATE INDEX principal_name ON access.principal USING btree (name COLLATE "sv-SE-x-icu", id);
CREATE INDEX principal_photo ON access.principal USING btree (photo_id) WHERE (photo_id IS NOT NULL);
CREATE INDEX principal_words ON access.principal USING gin (to_tsvector('simple'::regconfig, ((name || ' '::text) || username)));
CREATE INDEX stand_in_person ON access.stand_in USING btree (person_id);
CREATE INDEX subject_active ON access.subject USING btree (active_at DESC, id DESC);
CREATE INDEX subject_everywhere_active ON access.subject USING btree (active_at DESC, id DESC) WHERE (group_id IS NULL);
CREATE INDEX subject_everywhere_created ON access.subject USING btree (created_at DESC, id DESC) WHERE (group_id IS NULL);
CREATE INDEX subject_everywhere_kind ON access.subject USING btree (kind, active_at DESC, id DESC) WHERE (group_id IS NULL);
CREATE INDEX subject_everywhere_kind_created ON access.subject USING btree (kind, created_at DESC, id DESC) WHERE (group_id IS NULL);
CREATE INDEX subject_group_active ON access.subject USING btree (group_id, active_at DESC, id DESC);
CREATE INDEX subject_group_created ON access.subject USING btree (group_id, created_at DESC, id DESC);
CREATE INDEX subject_group_kind ON access.subject USING btree (group_id, kind, active_at DESC, id DESC);
CREATE INDEX subject_group_kind_created ON access.subject USING btree (group_id, kind, created_at DESC, id DESC);
CREATE INDEX subject_kind_active ON access.subject USING btree (kind, active_at DESC, id DESC);
CREATE INDEX subject_owner ON access.subject USING btree (owner_id, active_at DESC, id DESC);
CREATE INDEX subject_owner_created ON access.subject USING btree (owner_id, created_at DESC, id DESC);
CREATE INDEX subject_path ON access.subject USING btree (path);
CREATE INDEX entry_actor ON activity.entry USING btree (actor_id, at DESC, id DESC);
CREATE INDEX entry_at ON activity.entry USING btree (at DESC, id DESC);
CREATE INDEX entry_kind ON activity.entry USING btree (kind, at DESC, id DESC);
CREATE INDEX entry_loud ON activity.entry USING btree (subject_id, at DESC, id DESC) WHERE (NOT quiet);
CREATE INDEX entry_part ON activity.entry USING btree (part_id) WHERE (part_id IS NOT NULL);
CREATE INDEX entry_subject ON activity.entry USING btree (subject_id);
CREATE INDEX answered_person ON advice.answered USING btree (person_id);
CREATE INDEX asked_person ON advice.asked USING btree (person_id, round_id);
CREATE INDEX extension_person ON advice.extension USING btree (person_id);
CREATE INDEX outcome_author ON advice.outcome USING btree (author_id);
CREATE INDEX round_about ON advice.round USING btree (about_id);
CREATE INDEX round_open ON advice.round USING btree (closes_at) WHERE (closed_at IS NULL);
CREATE INDEX round_review ON advice.round USING btree (review_on) WHERE (NOT review_told);
CREATE INDEX stance_person ON advice.stance USING btree (person_id);
CREATE INDEX entry_actor ON audit.entry USING btree (actor_id, at DESC, id DESC);
CREATE INDEX entry_at ON audit.entry USING btree (at DESC, id DESC);
CREATE INDEX entry_kind ON audit.entry USING btree (kind, at DESC, id DESC);
CREATE INDEX entry_person ON audit.entry USING btree (person_id, at DESC, id DESC) WHERE (person_id IS NOT NULL);
CREATE INDEX entry_subject ON audit.entry USING btree (subject_id, at DESC, id DESC) WHERE (subject_id IS NOT NULL);
CREATE INDEX link_sha256 ON chain.link USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX link_to ON chain.link USING btree (to_id);
CREATE INDEX station_step ON chain.station USING btree (step, state, at DESC);
CREATE INDEX remark_author ON coediting.remark USING btree (author_id);
CREATE INDEX remark_reply_author ON coediting.remark_reply USING btree (author_id);
CREATE INDEX remark_reply_remark ON coediting.remark_reply USING btree (remark_id, at, id);
CREATE INDEX remark_settled_by ON coediting.remark USING btree (settled_by);
CREATE INDEX remark_subject ON coediting.remark USING btree (subject_id, at, id);
CREATE INDEX step_age ON coediting.step USING btree (at);
CREATE INDEX step_person ON coediting.step USING btree (person_id);
CREATE INDEX text_ahead ON coediting.text USING btree (changed_at) WHERE (version > kept);
CREATE INDEX text_begun ON coediting.text USING btree (begun_by);
CREATE INDEX text_writer ON coediting.text USING btree (writer_id);
CREATE INDEX comment_by ON conversations.comment USING btree (author_id, created_at DESC, id DESC);
CREATE INDEX comment_first ON conversations.comment USING btree (subject_id, created_at DESC, id DESC) WHERE (parent_id IS NULL);
CREATE INDEX comment_standing ON conversations.comment USING btree (subject_id, author_id) WHERE (deleted_at IS NULL);
CREATE INDEX comment_subject ON conversations.comment USING btree (subject_id, created_at DESC, id DESC);
CREATE INDEX comment_thread ON conversations.comment USING btree (parent_id, created_at DESC, id DESC) WHERE (parent_id IS NOT NULL);
CREATE INDEX reaction_comment ON conversations.reaction USING btree (comment_id) WHERE (comment_id IS NOT NULL);
CREATE INDEX reaction_person ON conversations.reaction USING btree (person_id);
CREATE INDEX reaction_subject ON conversations.reaction USING btree (subject_id);
CREATE INDEX reading_subject ON conversations.reading USING btree (subject_id, first_at DESC, person_id DESC);
CREATE INDEX turned_subject ON conversations.turned USING btree (subject_id);
CREATE INDEX watch_person ON conversations.watch USING btree (person_id);
CREATE INDEX entry_decider ON decisions.entry USING btree (decider_id, "position" DESC);
CREATE UNIQUE INDEX entry_decides ON decisions.entry USING btree (request_id) WHERE (relation IS NULL);
CREATE INDEX entry_earlier ON decisions.entry USING btree (earlier_number);
CREATE UNIQUE INDEX entry_reconsidered ON decisions.entry USING btree (earlier_number) WHERE (relation = 'reconsideration'::text);
CREATE INDEX entry_request ON decisions.entry USING btree (request_id);
CREATE INDEX entry_year ON decisions.entry USING btree (year, "position" DESC);
CREATE INDEX exchange_request ON decisions.exchange USING btree (request_id, at);
CREATE INDEX mandate_person ON decisions.mandate USING btree (person_id);
CREATE INDEX mandate_substitute ON decisions.mandate USING btree (substitute_id);
CREATE INDEX mandate_substitute_unit ON decisions.mandate USING btree (substitute_unit_id);
CREATE INDEX mandate_unit ON decisions.mandate USING btree (unit_id);
CREATE INDEX minutes_entry_position ON decisions.minutes_entry USING btree ("position");
CREATE INDEX minutes_held ON decisions.minutes USING btree (made_at, id);
CREATE INDEX minutes_made_by ON decisions.minutes USING btree (made_by);
CREATE INDEX request_asker ON decisions.request USING btree (requested_by, requested_at DESC, id DESC);
CREATE INDEX request_decider ON decisions.request USING btree (decider_id, state, requested_at);
CREATE INDEX request_draft ON decisions.request USING btree (draft_id, requested_at DESC);
CREATE INDEX request_mandate ON decisions.request USING btree (mandate_id) WHERE (state = 'requested'::text);
CREATE INDEX request_returning ON decisions.request USING btree (deferred_until) WHERE ((state = 'requested'::text) AND (NOT return_told));
CREATE UNIQUE INDEX request_waiting ON decisions.request USING btree (revision_id) WHERE (state = 'requested'::text);
CREATE INDEX entry_kind ON directory.entry USING btree (run_id, kind, number);
CREATE INDEX run_started ON directory.run USING btree (started_at DESC, id DESC);
CREATE INDEX draft_group ON documents.draft USING btree (group_id);
CREATE INDEX draft_origin ON documents.draft USING btree (origin_id);
CREATE INDEX revision_writer_person ON documents.revision_writer USING btree (person_id);
CREATE UNIQUE INDEX template_name ON documents.template USING btree (lower(name));
CREATE INDEX event_over ON events.event USING btree (over_at, id) WHERE live;
CREATE INDEX article_shown ON feed.article USING btree (shown_from DESC, id DESC) WHERE (shown_from IS NOT NULL);
CREATE INDEX article_unit_unit ON feed.article_unit USING btree (unit_id);
CREATE INDEX confirmation_person ON feed.confirmation USING btree (person_id);
CREATE INDEX news_published ON feed.news USING btree (published_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX news_shown ON feed.news USING btree (shown_until) WHERE ((published_at IS NOT NULL) AND (deleted_at IS NULL));
CREATE INDEX news_unit_unit ON feed.news_unit USING btree (unit_id);
CREATE INDEX news_waiting ON feed.news USING btree (shown_from) WHERE ((published_at IS NULL) AND (deleted_at IS NULL));
CREATE INDEX pin_group ON feed.pin USING btree (group_id, pinned_at DESC);
CREATE INDEX post_answer ON feed.post USING btree (answer_id) WHERE (answer_id IS NOT NULL);
CREATE INDEX post_author ON feed.post USING btree (author_id);
CREATE INDEX post_group ON feed.post USING btree (group_id, created_at DESC, id DESC);
CREATE INDEX post_must_read ON feed.post USING btree (group_id, created_at DESC, id DESC) WHERE must_read;
CREATE INDEX post_original ON feed.post USING btree (original_id) WHERE (original_id IS NOT NULL);
CREATE INDEX post_waiting ON feed.post USING btree (author_id, publish_at, id) WHERE (publish_at IS NOT NULL);
CREATE INDEX report_group ON feed.report USING btree (group_id, at DESC, id DESC) WHERE (settled_at IS NULL);
CREATE UNIQUE INDEX report_open ON feed.report USING btree (post_id, reporter_id) WHERE (settled_at IS NULL);
CREATE INDEX report_reporter ON feed.report USING btree (reporter_id, post_id);
CREATE INDEX report_waiting ON feed.report USING btree (at DESC, id DESC) WHERE (settled_at IS NULL);
CREATE INDEX topic_at ON feed.topic USING btree (at DESC);
CREATE INDEX topic_follow_word ON feed.topic_follow USING btree (word);
CREATE INDEX topic_prefix ON feed.topic USING btree (word text_pattern_ops);
CREATE INDEX topic_word ON feed.topic USING btree (word, at DESC, post_id DESC);
CREATE INDEX attachment_part ON files.attachment USING btree (part_id) WHERE (part_id IS NOT NULL);
CREATE INDEX attachment_subject ON files.attachment USING btree (subject_id);
CREATE INDEX file_sha256 ON files.file USING btree (sha256);
CREATE INDEX file_unused ON files.file USING btree (created_at) WHERE (NOT used);
CREATE INDEX file_uploader_day ON files.file USING btree (uploader_id, created_at);
CREATE INDEX upload_person ON files.upload USING btree (person_id, created_at);
CREATE INDEX upload_touched ON files.upload USING btree (touched_at);
CREATE INDEX finalisation_item ON folders.finalisation USING btree (item_id, at DESC);
CREATE UNIQUE INDEX folder_name ON folders.folder USING btree (group_id, COALESCE(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name));
CREATE INDEX folder_parent ON folders.folder USING btree (parent_id);
CREATE INDEX item_changed ON folders.item USING btree (group_id, folder_id, changed_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX item_labels ON folders.item USING gin (labels) WHERE (deleted_at IS NULL);
CREATE INDEX item_name ON folders.item USING btree (group_id, folder_id, lower(name), id) WHERE (deleted_at IS NULL);
CREATE INDEX official_group ON folders.official USING btree (group_id, at DESC, id DESC);
CREATE INDEX application_person ON groups.application USING btree (person_id);
CREATE UNIQUE INDEX application_waiting ON groups.application USING btree (group_id, person_id) WHERE (state = 'waiting'::text);
CREATE INDEX directory_member_person ON groups.directory_member USING btree (person_id);
CREATE INDEX fed_member_person ON groups.fed_member USING btree (person_id);
CREATE INDEX invitation_person ON groups.invitation USING btree (person_id, group_id);
CREATE UNIQUE INDEX invitation_waiting ON groups.invitation USING btree (group_id, person_id) WHERE (state = 'waiting'::text);
CREATE INDEX profile_parent ON groups.profile USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX profile_unit ON groups.profile USING btree (unit_id) WHERE (unit_id IS NOT NULL);
CREATE INDEX rule_directory ON groups.rule USING btree (directory_id) WHERE (directory_id IS NOT NULL);
CREATE INDEX rule_unit ON groups.rule USING btree (unit_id) WHERE (unit_id IS NOT NULL);
CREATE INDEX campaign_ends ON ideas.campaign USING btree (ends_on DESC, number DESC);
CREATE INDEX campaign_untold ON ideas.campaign USING btree (starts_on) WHERE (told_at IS NULL);
CREATE UNIQUE INDEX category_name ON ideas.category USING btree (group_id, lower(name)) NULLS NOT DISTINCT;
CREATE INDEX idea_author ON ideas.idea USING btree (author_id, number DESC);
CREATE INDEX idea_campaign ON ideas.idea USING btree (campaign_id, number DESC) WHERE (campaign_id IS NOT NULL);
CREATE INDEX idea_category ON ideas.idea USING btree (category_id, number DESC) WHERE (category_id IS NOT NULL);
CREATE INDEX idea_duplicates ON ideas.idea USING btree (duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX idea_group ON ideas.idea USING btree (group_id, number DESC);
CREATE INDEX idea_newest ON ideas.idea USING btree (number DESC);
CREATE INDEX idea_status ON ideas.idea USING btree (status, number DESC);
CREATE INDEX idea_supporters ON ideas.idea USING btree (supporters DESC, number DESC);
CREATE INDEX idea_waiting ON ideas.idea USING btree (due_on, number) WHERE (status = ANY (ARRAY['submitted'::text, 'evaluating'::text]));
CREATE INDEX response_idea ON ideas.response USING btree (idea_id, created_at DESC, id DESC);
CREATE INDEX support_person ON ideas.support USING btree (person_id);
CREATE INDEX support_recent ON ideas.support USING btree (created_at, idea_id);
CREATE INDEX attempt_at ON identity.attempt USING btree (at);
CREATE INDEX attempt_network ON identity.attempt USING btree (network, at);
CREATE INDEX attempt_username ON identity.attempt USING btree (username, at);
CREATE UNIQUE INDEX invitation_person ON identity.invitation USING btree (person_id) NULLS NOT DISTINCT;
CREATE INDEX passkey_person ON identity.passkey USING btree (person_id, created_at);
CREATE INDEX token_person ON identity.token USING btree (person_id, created_at DESC);
CREATE INDEX task_due ON jobs.task USING btree (execution_time);
CREATE INDEX task_heartbeat ON jobs.task USING btree (last_heartbeat);
CREATE INDEX message_created ON mail.message USING btree (created_at DESC, id DESC);
CREATE INDEX message_due ON mail.message USING btree (due_at, id) WHERE (state = 'queued'::text);
CREATE INDEX message_open ON mail.message USING btree (changed_at) WHERE (state = ANY (ARRAY['sending'::text, 'handed'::text]));
CREATE INDEX message_person ON mail.message USING btree (person_id);
CREATE INDEX message_subject ON mail.message USING btree (subject_id);
CREATE INDEX received_answer ON mail.received USING btree (answer_id);
CREATE INDEX received_at ON mail.received USING btree (at);
CREATE INDEX received_person ON mail.received USING btree (person_id);
CREATE INDEX level_group ON notifications.level USING btree (group_id);
CREATE INDEX line_person ON notifications.line USING btree (person_id, at DESC, id DESC);
CREATE INDEX line_subject ON notifications.line USING btree (subject_id);
CREATE INDEX line_unread ON notifications.line USING btree (person_id, at DESC, id DESC) WHERE (read_at IS NULL);
CREATE INDEX notification_entry ON notifications.notification USING btree (entry_id);
CREATE INDEX notification_line ON notifications.notification USING btree (line_id, at DESC, id DESC);
CREATE INDEX notification_mail ON notifications.notification USING btree (mail_id);
CREATE INDEX notification_mail_due ON notifications.notification USING btree (mail_at) WHERE ((mail_at IS NOT NULL) AND (mail_id IS NULL) AND (read_at IS NULL));
CREATE INDEX notification_push_due ON notifications.notification USING btree (push_at) WHERE ((push_at IS NOT NULL) AND (read_at IS NULL));
CREATE INDEX following_followed ON people.following USING btree (followed_id, since DESC, person_id DESC);
CREATE INDEX following_person ON people.following USING btree (person_id, since DESC, followed_id DESC);
CREATE INDEX person_knowledge ON people.person USING gin (people.terms((skills || ARRAY[ask_about, title])));
CREATE INDEX person_language_terms ON people.person USING gin (people.terms(languages));
CREATE INDEX person_leaves ON people.person USING btree (leaves_on) WHERE (leaves_on IS NOT NULL);
CREATE INDEX person_manager ON people.person USING btree (manager_id) WHERE (manager_id IS NOT NULL);
CREATE INDEX person_place_terms ON people.person USING gin (people.terms(ARRAY[place]));
CREATE INDEX person_skill_terms ON people.person USING gin (people.terms(skills));
CREATE INDEX person_title_terms ON people.person USING gin (people.terms(ARRAY[title]));
CREATE INDEX person_unit ON people.person USING btree (unit_id);
CREATE INDEX unit_head ON people.unit USING btree (head_id) WHERE (head_id IS NOT NULL);
CREATE INDEX unit_parent ON people.unit USING btree (parent_id);
CREATE INDEX choice_person ON polls.choice USING btree (person_id);
CREATE INDEX voter_person ON polls.voter USING btree (person_id);
CREATE INDEX fault_open ON publicweb.fault USING btree (created_at, id) WHERE (state <> 'settled'::text);
CREATE INDEX fault_settled ON publicweb.fault USING btree (changed_at DESC, id DESC) WHERE (state = 'settled'::text);
CREATE INDEX visit_page ON publicweb.visit USING btree (page_id, day);
CREATE INDEX device_person ON push.device USING btree (person_id, created_at);
CREATE INDEX item_release ON releases.item USING btree (release_id, id);
CREATE INDEX release_author ON releases.release USING btree (author_id, made_at DESC, id DESC);
CREATE INDEX release_made ON releases.release USING btree (made_at DESC, id DESC);
CREATE INDEX asked_person ON reviews.asked USING btree (person_id);
CREATE INDEX entry_draft ON reviews.entry USING btree (draft_id, id);
CREATE UNIQUE INDEX flow_name ON reviews.flow USING btree (lower(name)) WHERE (retired_at IS NULL);
CREATE INDEX section_flow_flow ON reviews.section_flow USING btree (flow_id);
CREATE INDEX task_flow ON reviews.task USING btree (flow_id);
CREATE INDEX best_bet_chosen_by ON searchdesk.best_bet USING btree (chosen_by);
CREATE INDEX best_bet_subject ON searchdesk.best_bet USING btree (subject_id);
CREATE INDEX opening_day ON searchdesk.opening USING btree (day);
CREATE INDEX opening_subject ON searchdesk.opening USING btree (subject_id);
CREATE INDEX saved_due ON searchdesk.saved USING btree (looked_at, id);
CREATE INDEX synonym_terms ON searchdesk.synonym USING gin (terms);
CREATE INDEX tally_day ON searchdesk.tally USING btree (day);
CREATE INDEX told_subject ON searchdesk.told USING btree (subject_id);
CREATE INDEX permission_person ON sections.permission USING btree (person_id);
CREATE INDEX permission_unit ON sections.permission USING btree (unit_id);
CREATE INDEX section_made ON sections.section USING btree (made_at DESC, page_id DESC);
CREATE INDEX page_archived ON sites.page USING btree (archived_at DESC, id DESC) WHERE (state = 'archived'::text);
CREATE INDEX page_decision ON sites.page USING btree (decision_id);
CREATE INDEX page_draft_changed ON sites.page_draft USING btree (changed_at DESC, id DESC);
CREATE INDEX page_draft_section ON sites.page_draft USING btree (section_id, changed_at DESC, id DESC);
CREATE INDEX page_in_order ON sites.page USING btree (site_id, replace(path, '/'::text, chr(1)) COLLATE "C") WHERE (state = 'live'::text);
CREATE INDEX page_newest ON sites.page USING btree (site_id, published_at DESC, id DESC) WHERE (state = 'live'::text);
CREATE INDEX page_news ON sites.page USING btree (site_id, published_at DESC, id DESC) WHERE ((type = 'news'::text) AND (state = 'live'::text));
CREATE INDEX page_owner ON sites.page USING btree (owner_id, COALESCE(check_at, '2200-01-01 00:00:00+00'::timestamp with time zone), id) WHERE (state = 'live'::text);
CREATE INDEX page_parent ON sites.page USING btree (site_id, parent_id, "position", title);
CREATE UNIQUE INDEX page_path ON sites.page USING btree (site_id, path) WHERE (state = 'live'::text);
CREATE UNIQUE INDEX page_source ON sites.page USING btree (site_id, source) WHERE (state = 'live'::text);
CREATE INDEX page_to_check ON sites.page USING btree (check_at, id) WHERE ((state = 'live'::text) AND (check_at IS NOT NULL));
CREATE INDEX page_to_escalate ON sites.page USING btree (reminded_at) WHERE ((state = 'live'::text) AND (reminded_at IS NOT NULL) AND (escalated_at IS NULL));
CREATE INDEX page_to_remind ON sites.page USING btree (check_at) WHERE ((state = 'live'::text) AND (check_at IS NOT NULL) AND (reminded_at IS NULL));
CREATE INDEX page_version_below ON sites.page_version USING gist (below, live);
CREATE INDEX page_version_of ON sites.page_version USING btree (page_id, live_from DESC, id DESC);
CREATE INDEX page_version_path ON sites.page_version USING btree (site_id, path, live_from DESC);
CREATE INDEX page_without_owner ON sites.page USING btree (published_at DESC, id DESC) WHERE ((state = 'live'::text) AND (owner_id IS NULL));
CREATE INDEX page_words ON sites.page USING gin (words);
CREATE INDEX redirect_page ON sites.redirect USING btree (page_id);
CREATE INDEX broken_link_found ON upkeep.broken_link USING btree (found_at DESC, page_id DESC);
CREATE INDEX event_publication_completion ON web.event_publication USING btree (completion_date);
CREATE INDEX event_publication_serialized_event ON web.event_publication USING hash (serialized_event);
CREATE INDEX kept_writing_saved_at ON web.kept_writing USING btree (saved_at);
CREATE INDEX spring_session_expiry ON web.spring_session USING btree (expiry_time);
CREATE INDEX spring_session_principal ON web.spring_session USING btree (principal_name);
CREATE INDEX submission_created_at ON web.submission USING btree (created_at);
CREATE INDEX website_changed_by ON websites.website USING btree (changed_by);
CREATE INDEX website_logo ON websites.website USING btree (logo_id);

CREATE OR REPLACE FUNCTION access.asked_by_the_program()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((current_setting('samverk.asker'::text, true) = 'system'::text), false)
;

CREATE OR REPLACE FUNCTION access.asker()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(NULLIF(current_setting('samverk.asker'::text, true), ''::text), 'system'::text))::uuid
;

CREATE OR REPLACE FUNCTION access.behind(key uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select coalesce((select s.person_id from access.stand_in s where s.id = key), key)
$function$
;

CREATE OR REPLACE FUNCTION access.count_those_who_came()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update access.circle c
    set members = c.members + come.more
    from (select group_id, count(*)::int as more from come where role <> 'follower' group by group_id) come
    where c.id = come.group_id;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION access.count_those_who_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update access.circle c
    set members = c.members + changed.more
    from (select group_id, sum(more)::int as more
          from (select group_id, 1 as more from come where role <> 'follower'
                union all
                select group_id, -1 from gone where role <> 'follower') each
          group by group_id) changed
    where c.id = changed.group_id and changed.more <> 0;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION access.count_those_who_went()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update access.circle c
    set members = c.members - gone.less
    from (select group_id, count(*)::int as less from gone where role <> 'follower' group by group_id) gone
    where c.id = gone.group_id;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION access.is_employee(viewer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active)
$function$
;

CREATE OR REPLACE FUNCTION access.people_visible_to(viewer uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select p.id
    from access.principal p
    where p.kind in ('member', 'guest')
      and (p.id = viewer
           or exists (select from access.principal v
                      where v.id = viewer and v.kind in ('member', 'system') and v.active)
           or exists (select from access.membership mine
                      join access.membership theirs on theirs.group_id = mine.group_id
                      where mine.person_id = viewer and theirs.person_id = p.id
                        and mine.role <> 'follower' and theirs.role <> 'follower'))
$function$
;

CREATE OR REPLACE FUNCTION access.sees_in_group(viewer uuid, circle uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select exists (select from access.circle c
                   join access.principal p on p.id = viewer and p.kind = 'member' and p.active
                   where c.id = circle and c.visibility in ('open', 'moderated'))
        or exists (select from access.membership m
                   where m.person_id = viewer and m.group_id = circle and m.role <> 'follower')
$function$
;

CREATE OR REPLACE FUNCTION access.visible_to(viewer uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select s.id
    from access.subject s
    where s.audience = 'public'
       or (s.audience = 'organisation'
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (s.audience = 'group'
           and exists (select from access.circle c where c.id = s.group_id and c.visibility in ('open', 'moderated'))
           and exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active))
       or (exists (select from access.principal p where p.id = viewer and p.active)
           and ((s.audience in ('organisation', 'group', 'members')
                 and exists (select from access.membership m
                             where m.person_id = viewer and m.group_id = s.group_id and m.role <> 'follower'))
                or (s.audience = 'owner' and s.owner_id = viewer)
                or exists (select from access.person_grant g where g.subject_id = s.id and g.person_id = viewer)))
       or exists (select from access.principal p where p.id = viewer and p.kind = 'system')
$function$
;

CREATE OR REPLACE FUNCTION access.visible_to_as(viewer uuid, eyes text, circle uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select s.id
    from access.visible_to(viewer) v (id)
    join access.subject s on s.id = v.id
    where eyes = 'self'
       or s.audience = 'public'
       or (eyes in ('employee', 'group')
           and (s.audience = 'organisation'
                or (s.audience = 'group'
                    and exists (select from access.circle c
                                where c.id = s.group_id and c.visibility in ('open', 'moderated')))))
       or (eyes = 'group' and s.group_id = circle and s.audience in ('organisation', 'group', 'members'))
$function$
;

CREATE OR REPLACE FUNCTION advice.ballots(round uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
    select array(select array_to_string(s.marks, ',') from advice.stance s where s.round_id = round
                 union all
                 select array_to_string(array(select jsonb_array_elements_text(b.ballot -> 'marks')), ',')
                 from advice.urn u, jsonb_array_elements(u.ballots) b (ballot) where u.round_id = round)
$function$
;

CREATE OR REPLACE FUNCTION advice.refuse_named_stance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
begin
    if exists (select from advice.round r where r.id = new.round_id and r.anonymous) then
        raise exception 'an anonymous round keeps no person beside a stance';
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION advice.refuse_new_question()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'what a round asks, of which text and whether anonymously cannot be changed';
end
$function$
;

CREATE OR REPLACE FUNCTION advice.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'an outcome is written anew, never over';
end
$function$
;

CREATE OR REPLACE FUNCTION advice.round_for(viewer uuid)
 RETURNS TABLE(id uuid, group_id uuid, about_id uuid, revision integer, sha256 text, question text, background text, method text, scale integer, quorum integer, share integer, reasons text, showing text, anonymous boolean, opened_at timestamp with time zone, closes_at timestamp with time zone, closed_at timestamp with time zone, review_on date, author_id uuid, author_username text, author_name text, author_photo_id uuid, asked bigint, answered bigint, mine boolean, done boolean, manages boolean, archived boolean, outcome text, numbers integer[], labels text[])
 LANGUAGE sql
 STABLE
AS $function$
    select r.id, s.group_id, seen.id, case when seen.id is not null then r.revision end,
           case when seen.id is not null then r.sha256 end, r.question, r.background, r.method,
           r.scale, r.quorum, r.share, r.reasons, r.showing, r.anonymous, r.opened_at,
           r.closes_at, r.closed_at, r.review_on, p.id, p.username, p.name, p.photo_id,
           (select count(*) from advice.asked a where a.round_id = r.id),
           (select count(*) from advice.answered a where a.round_id = r.id),
           exists (select from advice.asked a where a.round_id = r.id and a.person_id = viewer),
           exists (select from advice.answered a where a.round_id = r.id and a.person_id = viewer),
           s.owner_id is not distinct from viewer or coalesce(m.role = 'administrator', false),
           c.archived_at is not null,
           (select o.statement from advice.outcome o where o.round_id = r.id order by o.version desc limit 1),
           array(select o.number from advice.option o where o.round_id = r.id order by o.number),
           array(select o.label from advice.option o where o.round_id = r.id order by o.number)
    from advice.round r
    join access.subject s on s.id = r.id
    join access.principal p on p.id = s.owner_id
    left join access.visible_to(viewer) seen (id) on seen.id = r.about_id
    left join access.circle c on c.id = s.group_id
    left join access.membership m on m.group_id = s.group_id and m.person_id = viewer
$function$
;

CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$function$
;

CREATE OR REPLACE FUNCTION chain.came_of(start uuid)
 RETURNS TABLE(subject_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
    with recursive
        after (id, depth) as (
            select l.to_id, 1 from chain.link l where l.from_id = start
            union
            select l.to_id, a.depth + 1 from chain.link l join after a on l.from_id = a.id where a.depth < 12)
    select distinct id from after
$function$
;

CREATE OR REPLACE FUNCTION chain.connected(start uuid)
 RETURNS TABLE(subject_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
    with recursive
        before (id, depth) as (
            select start, 0
            union
            select l.from_id, b.depth + 1 from chain.link l join before b on l.to_id = b.id where b.depth < 12),
        after (id, depth) as (
            select start, 0
            union
            select l.to_id, a.depth + 1 from chain.link l join after a on l.from_id = a.id where a.depth < 12)
    select id from before union select id from after
$function$
;

CREATE OR REPLACE FUNCTION conversations.unread_by(viewer uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select s.id
    from access.subject s
    left join conversations.reading r on r.person_id = viewer and r.subject_id = s.id
    where r.unread
       or (s.active_at > coalesce(r.read_at, now() - interval '30 days')
           and exists (select from activity.entry e
                       where e.subject_id = s.id and not e.quiet
                         and e.actor_id is distinct from viewer
                         and e.at > coalesce(r.read_at, greatest(
                             now() - interval '30 days',
                             (select m.since from access.membership m
                              where m.person_id = viewer and m.group_id = s.group_id)))))
$function$
;

CREATE OR REPLACE FUNCTION decisions.minutes_for(viewer uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select m.id
    from decisions.minutes m
    where exists (select from access.principal p where p.id = viewer and p.kind = 'member' and p.active)
      and not exists (select from decisions.minutes_entry x
                      join decisions.entry e on e.position = x.position
                      where x.minutes_id = m.id
                        and not exists (select from access.visible_to(viewer) v (id) where v.id = e.request_id))
$function$
;

CREATE OR REPLACE FUNCTION decisions.refuse_later_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if not exists (select from decisions.minutes m where m.id = new.minutes_id and m.recorded_at = now()) then
        raise exception 'minutes that have been made hold no further decisions';
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION decisions.require_next_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
declare
    newest decisions.entry;
begin
    select * into newest from decisions.entry order by position desc limit 1;
    if new.position <> coalesce(newest.position, 0) + 1
        or new.previous_hash <> coalesce(newest.hash, repeat('0', 64))
        or new.serial <> coalesce((select max(serial) from decisions.entry where year = new.year), 0) + 1 then
        raise exception 'decisions.entry % does not follow the newest entry', new.number
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION decisions.waiting_for(decider uuid, today date)
 RETURNS TABLE(request_id uuid, deferred boolean)
 LANGUAGE sql
 STABLE
AS $function$
    select r.id, coalesce(r.deferred_until > today, false)
    from decisions.request r
    where r.state = 'requested'
      and r.id in (select n.id from decisions.request n where n.decider_id = decider and n.state = 'requested'
                   union
                   select n.id
                   from decisions.mandate m
                   left join people.unit u on u.id = m.unit_id
                   left join people.unit su on su.id = m.substitute_unit_id
                   join decisions.request n on n.mandate_id = m.id and n.state = 'requested'
                   where decider in (coalesce(m.person_id, u.head_id), coalesce(m.substitute_id, su.head_id))
                     and today between m.valid_from and coalesce(m.valid_to, 'infinity'))
$function$
;

CREATE OR REPLACE FUNCTION feed.report_for(viewer uuid, all_groups boolean)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select r.id
    from feed.report r
    join feed.post p on p.id = r.post_id
    where p.author_id <> viewer
      and (all_groups
           or exists (select from access.membership m
                      where m.person_id = viewer and m.group_id = r.group_id and m.role = 'administrator'))
$function$
;

CREATE OR REPLACE FUNCTION files.use_attached()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update files.file set used = true where id in (select file_id from attached) and not used;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION files.visible_to(viewer uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select f.id
    from files.file f
    where f.uploader_id = viewer
       or exists (select from files.attachment a join access.visible_to(viewer) v on v = a.subject_id
                  where a.file_id = f.id)
       or exists (select from access.principal p join access.people_visible_to(viewer) k on k = p.id
                  where p.photo_id = f.id)
$function$
;

CREATE OR REPLACE FUNCTION folders.reject_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'versions and finalisations never change';
end $function$
;

CREATE OR REPLACE FUNCTION groups.fitting(viewer uuid, most integer)
 RETURNS TABLE(group_id uuid, weight bigint)
 LANGUAGE sql
 STABLE
AS $function$
    with mine as (
        select u.id, u.parent_id from people.person w join people.unit u on u.id = w.unit_id where w.id = viewer),
    near as (
        (select w.id from people.person w join mine on mine.id = w.unit_id where w.id <> viewer order by w.id limit 100)
        union
        (select o.person_id from access.membership m
         join access.membership o on o.group_id = m.group_id and o.role <> 'follower'
         where m.person_id = viewer and m.role <> 'follower' and o.person_id <> viewer
         group by o.person_id
         order by count(*) desc, o.person_id
         limit 100)),
    weighed (group_id, weight) as (
        select m.group_id, count(*)
        from near n join access.membership m on m.person_id = n.id and m.role <> 'follower'
        group by m.group_id
        union all
        select g.id, case when g.unit_id = mine.id then 20 else 5 end
        from mine join groups.profile g on g.unit_id in (mine.id, mine.parent_id))
    select w.group_id, sum(w.weight)::bigint
    from weighed w
    join access.circle c on c.id = w.group_id and c.visibility in ('open', 'moderated') and c.archived_at is null
    where not exists (select from access.membership m where m.group_id = w.group_id and m.person_id = viewer)
      and not exists (select from groups.invitation i
                      where i.group_id = w.group_id and i.person_id = viewer and i.state = 'waiting')
    group by w.group_id
    order by 2 desc, w.group_id
    limit most
$function$
;

CREATE OR REPLACE FUNCTION groups.known_to(viewer uuid)
 RETURNS TABLE(id uuid, slug text, name text, purpose text, created_by uuid, created_at timestamp with time zone, active_at timestamp with time zone, visibility text, archived_at timestamp with time zone, members integer, role text, applied boolean, invited boolean, template text, parent_id uuid, unit_id uuid, unit text, tools_off text[], tint smallint, cover_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
    select g.id, g.slug, g.name, g.purpose, g.created_by, g.created_at, s.active_at, c.visibility, c.archived_at,
           c.members, m.role,
           exists (select from groups.application a
                   where a.group_id = g.id and a.person_id = viewer and a.state = 'waiting'),
           exists (select from groups.invitation i
                   where i.group_id = g.id and i.person_id = viewer and i.state = 'waiting'),
           g.template, g.parent_id, g.unit_id, (select u.name from people.unit u where u.id = g.unit_id),
           g.tools_off, g.tint, g.cover_id
    from groups.profile g
    join access.visible_to(viewer) v on v = g.id
    join access.subject s on s.id = g.id
    join access.circle c on c.id = g.id
    left join access.membership m on m.group_id = g.id and m.person_id = viewer
$function$
;

CREATE OR REPLACE FUNCTION groups.members_of(circle uuid)
 RETURNS TABLE(id uuid, username text, name text, photo_id uuid, title text, role text, since timestamp with time zone, rank integer)
 LANGUAGE sql
 STABLE
AS $function$
    select p.id, p.username, p.name, p.photo_id, coalesce(w.title, ''), m.role, m.since,
           case m.role when 'administrator' then 0 when 'member' then 1 else 2 end
    from access.membership m
    join access.principal p on p.id = m.person_id
    left join people.person w on w.id = p.id
    where m.group_id = circle and m.role <> 'follower'
$function$
;

CREATE OR REPLACE FUNCTION groups.named_by_rule(unit uuid, below boolean, directory uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
    select count(*)::int
    from access.principal p
    where p.kind = 'member' and p.active
      and (exists (select from people.person w
                   where w.id = p.id
                     and (w.unit_id = unit or (below and w.unit_id in (select people.unit_tree(unit)))))
           or exists (select from groups.directory_member d where d.directory_id = directory and d.person_id = p.id))
$function$
;

CREATE OR REPLACE FUNCTION groups.named_by_rules(circle uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select p.id
    from groups.rule r
    join people.person w on w.unit_id = r.unit_id
         or (r.sub_units and w.unit_id in (select people.unit_tree(r.unit_id)))
    join access.principal p on p.id = w.id and p.kind = 'member' and p.active
    where r.group_id = circle and r.unit_id is not null
    union
    select p.id
    from groups.rule r
    join groups.directory_member d on d.directory_id = r.directory_id
    join access.principal p on p.id = d.person_id and p.kind = 'member' and p.active
    where r.group_id = circle
$function$
;

CREATE OR REPLACE FUNCTION groups.orphaned()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select g.id
    from groups.profile g
    where not exists (select from access.membership m join access.principal p on p.id = m.person_id and p.active
                      where m.group_id = g.id and m.role = 'administrator')
$function$
;

CREATE OR REPLACE FUNCTION ideas.answerer(campaign uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
    select coalesce(c.answerer_id, u.head_id)
    from ideas.campaign c left join people.unit u on u.id = c.answer_unit_id
    where c.id = campaign
$function$
;

CREATE OR REPLACE FUNCTION live.tell_of_ended_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select from ended) then
        perform pg_notify('samverk_live', 'sessions');
    end if;
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION people.belongs_to(person uuid, units uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select exists (select from people.person d
                   where d.id = person
                     and exists (select from people.units_above(d.unit_id) above (id) where above.id = any (units)))
$function$
;

CREATE OR REPLACE FUNCTION people.count_those_who_began()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select come.unit_id, count(*)::int as more
          from come join access.principal p on p.id = come.id and p.active and p.kind = 'member'
          group by come.unit_id) changed
    where u.id = changed.unit_id;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION people.count_those_who_left()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select d.unit_id, sum(case when come.active then 1 else -1 end)::int as more
          from come
          join gone on gone.id = come.id and gone.active <> come.active
          join people.person d on d.id = come.id
          where come.kind = 'member'
          group by d.unit_id) changed
    where u.id = changed.unit_id and changed.more <> 0;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION people.count_those_who_moved()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update people.unit u
    set members = u.members + changed.more
    from (select each.unit_id, sum(each.more)::int as more
          from (select id, unit_id, 1 as more from come union all select id, unit_id, -1 from gone) each
          join access.principal p on p.id = each.id and p.active and p.kind = 'member'
          group by each.unit_id) changed
    where u.id = changed.unit_id and changed.more <> 0;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION people.reports_to(leader uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive mine (id, own) as (
        select u.id, true from people.unit u where u.head_id = leader
        union
        select u.id, h.id is null
        from mine m
        join people.unit u on m.own and u.parent_id = m.id
        left join access.principal h on h.id = u.head_id and h.active
        where u.head_id is distinct from leader)
    select d.id
    from people.person d
    where d.manager_id = leader and d.id <> leader
    union
    select d.id
    from mine m
    join people.unit u on u.id = m.id
    join people.person d on d.unit_id = m.id and (m.own or d.id = u.head_id)
    where d.manager_id is null and d.id <> leader
$function$
;

CREATE OR REPLACE FUNCTION people.terms(words text[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select to_tsvector('simple', line) || to_tsvector('swedish', line)
    from (select translate(array_to_string(words, ' , '), './-_@+', '      ') as line) as text
$function$
;

CREATE OR REPLACE FUNCTION people.unit_tree(top uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive below (id) as (
        select top
        union
        select u.id from people.unit u join below b on u.parent_id = b.id)
    select id from below
$function$
;

CREATE OR REPLACE FUNCTION people.units_above(unit uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive above (id, parent_id) as (
        select u.id, u.parent_id from people.unit u where u.id = unit
        union
        select u.id, u.parent_id from people.unit u join above a on u.id = a.parent_id)
    select id from above
$function$
;

CREATE OR REPLACE FUNCTION polls.refuse_named_choice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
begin
    if exists (select from polls.poll p where p.subject_id = new.subject_id and p.anonymous) then
        raise exception 'an anonymous poll keeps no person beside a choice';
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION polls.refuse_unmasking()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'whether a poll is anonymous cannot be changed';
end
$function$
;

CREATE OR REPLACE FUNCTION publicweb.changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if current_setting('samverk.public_change', true) is distinct from pg_current_xact_id()::text then
        update publicweb.change set number = number + 1;
        perform set_config('samverk.public_change', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION reviews.flow_of(page uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
    select f.flow_id from reviews.section_flow f where f.section_id = sections.of_page(page)
$function$
;

CREATE OR REPLACE FUNCTION reviews.may_read(person uuid, section uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select exists (select from access.principal p
                   where p.id = person and p.active and p.kind = 'member' and 'publisher' = any (p.roles))
        or exists (select from sections.held_by(person) h where h.section_id = section)
$function$
;

CREATE OR REPLACE FUNCTION revisions.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$function$
;

CREATE OR REPLACE FUNCTION search.note(kind text, id uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
    insert into search.pending (kind, id) values (note.kind, note.id);
    perform pg_notify('samverk_search', '');
end
$function$
;

CREATE OR REPLACE FUNCTION search.touched()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' then
        perform search.note(tg_argv[0], old.id);
    else
        perform search.note(tg_argv[0], new.id);
    end if;
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION search.touched_attachment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION search.touched_by()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    about uuid;
begin
    execute format('select ($1).%I', tg_argv[1]) into about using coalesce(new, old);
    perform search.note(tg_argv[0], about);
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION search.touched_file_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION search.touched_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into search.pending (kind, id) select 'person', p.id from people.person p where p.unit_id = new.id;
    perform pg_notify('samverk_search', '');
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION sections.held_by(person uuid)
 RETURNS TABLE(section_id uuid, act text)
 LANGUAGE sql
 STABLE
AS $function$
    select r.section_id, r.act from sections.permission r where r.person_id = person
    union
    select r.section_id, r.act from sections.permission r
    where r.unit_id in (select sections.units_of(person))
$function$
;

CREATE OR REPLACE FUNCTION sections.holders(section uuid, acts text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive units (id) as (
        select r.unit_id from sections.permission r
        where r.section_id = section and r.act = any (acts) and r.unit_id is not null
        union
        select u.id from units t join people.unit u on u.parent_id = t.id)
    select p.id from access.principal p
    where p.active and p.kind = 'member'
      and (p.id in (select r.person_id from sections.permission r where r.section_id = section and r.act = any (acts))
           or p.id in (select d.id from people.person d where d.unit_id in (select t.id from units t)))
$function$
;

CREATE OR REPLACE FUNCTION sections.of_page(page uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive up (id, parent_id, begins) as (
        select p.id, p.parent_id, exists (select from sections.section s where s.page_id = p.id)
        from sites.page p where p.id = page
        union all
        select p.id, p.parent_id, exists (select from sections.section s where s.page_id = p.id)
        from up u join sites.page p on p.id = u.parent_id where not u.begins)
    select id from up where begins
$function$
;

CREATE OR REPLACE FUNCTION sections.units_of(person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    with recursive up (id, parent_id) as (
        select u.id, u.parent_id from people.person d join people.unit u on u.id = d.unit_id where d.id = person
        union all
        select u.id, u.parent_id from up join people.unit u on u.id = up.parent_id)
    select id from up
$function$
;

CREATE OR REPLACE FUNCTION upkeep.page_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from upkeep.broken_link where page_id = new.id;
    return null;
end
$function$
;


CREATE TRIGGER membership_came AFTER INSERT ON access.membership REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION access.count_those_who_came();
CREATE TRIGGER membership_changed AFTER UPDATE ON access.membership REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION access.count_those_who_changed();
CREATE TRIGGER membership_went AFTER DELETE ON access.membership REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION access.count_those_who_went();
CREATE TRIGGER search_granted AFTER INSERT OR DELETE ON access.person_grant FOR EACH ROW EXECUTE FUNCTION search.touched_by('thread', 'subject_id');
CREATE TRIGGER person_left AFTER UPDATE ON access.principal REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION people.count_those_who_left();
CREATE CONSTRAINT TRIGGER public_contact_named AFTER UPDATE OF name, active, kind ON access.principal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.name <> new.name) OR (old.active <> new.active) OR (old.kind <> new.kind))) EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_came AFTER INSERT OR DELETE ON access.principal FOR EACH ROW EXECUTE FUNCTION search.touched('person');
CREATE TRIGGER search_changed AFTER UPDATE OF name, active, kind, username ON access.principal FOR EACH ROW WHEN (((((old.name IS DISTINCT FROM new.name) OR (old.active IS DISTINCT FROM new.active)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.username IS DISTINCT FROM new.username))) EXECUTE FUNCTION search.touched('person');
CREATE CONSTRAINT TRIGGER public_subject_changed AFTER UPDATE OF audience, title, path, withdrawn_at ON access.subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.audience = 'public'::text) OR (old.audience = 'public'::text))) EXECUTE FUNCTION publicweb.changed();
CREATE CONSTRAINT TRIGGER public_subject_gone AFTER DELETE ON access.subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.audience = 'public'::text)) EXECUTE FUNCTION publicweb.changed();
CREATE CONSTRAINT TRIGGER public_subject_made AFTER INSERT ON access.subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.audience = 'public'::text)) EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_came AFTER INSERT OR DELETE ON access.subject FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE OF kind, group_id, audience, owner_id, title, withdrawn_at, created_at ON access.subject FOR EACH ROW WHEN ((((((((old.kind IS DISTINCT FROM new.kind) OR (old.group_id IS DISTINCT FROM new.group_id)) OR (old.audience IS DISTINCT FROM new.audience)) OR (old.owner_id IS DISTINCT FROM new.owner_id)) OR (old.title IS DISTINCT FROM new.title)) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at)) OR (old.created_at IS DISTINCT FROM new.created_at))) EXECUTE FUNCTION search.touched('thread');
CREATE TRIGGER outcome_kept BEFORE UPDATE ON advice.outcome FOR EACH ROW EXECUTE FUNCTION advice.refuse_rewriting();
CREATE TRIGGER search_changed AFTER INSERT ON advice.outcome FOR EACH ROW EXECUTE FUNCTION search.touched_by('subject', 'round_id');
CREATE TRIGGER round_asked BEFORE UPDATE OF question, method, scale, anonymous, revision, sha256 ON advice.round FOR EACH ROW WHEN (((((((old.question IS DISTINCT FROM new.question) OR (old.method IS DISTINCT FROM new.method)) OR (old.scale IS DISTINCT FROM new.scale)) OR (old.anonymous IS DISTINCT FROM new.anonymous)) OR (old.revision IS DISTINCT FROM new.revision)) OR (old.sha256 IS DISTINCT FROM new.sha256))) EXECUTE FUNCTION advice.refuse_new_question();
CREATE TRIGGER search_changed AFTER UPDATE OF question, background ON advice.round FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER stance_named BEFORE INSERT OR UPDATE ON advice.stance FOR EACH ROW EXECUTE FUNCTION advice.refuse_named_stance();
CREATE TRIGGER entry_is_append_only BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER entry_is_never_truncated BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER search_changed AFTER INSERT OR DELETE ON conversations.comment FOR EACH ROW EXECUTE FUNCTION search.touched('part');
CREATE TRIGGER search_rewritten AFTER UPDATE OF content, deleted_at ON conversations.comment FOR EACH ROW WHEN (((old.content IS DISTINCT FROM new.content) OR (old.deleted_at IS DISTINCT FROM new.deleted_at))) EXECUTE FUNCTION search.touched('part');
CREATE TRIGGER entry_follows_the_newest BEFORE INSERT ON decisions.entry FOR EACH ROW EXECUTE FUNCTION decisions.require_next_entry();
CREATE TRIGGER entry_is_append_only BEFORE DELETE OR UPDATE ON decisions.entry FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER entry_is_never_truncated BEFORE TRUNCATE ON decisions.entry FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER search_changed AFTER INSERT ON decisions.entry FOR EACH ROW EXECUTE FUNCTION search.touched_by('subject', 'request_id');
CREATE TRIGGER exchange_is_append_only BEFORE DELETE OR UPDATE ON decisions.exchange FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER exchange_is_never_truncated BEFORE TRUNCATE ON decisions.exchange FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER minutes_are_append_only BEFORE DELETE OR UPDATE ON decisions.minutes FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER minutes_are_never_truncated BEFORE TRUNCATE ON decisions.minutes FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER minutes_entry_comes_with_its_minutes BEFORE INSERT ON decisions.minutes_entry FOR EACH ROW EXECUTE FUNCTION decisions.refuse_later_entry();
CREATE TRIGGER minutes_entry_is_append_only BEFORE DELETE OR UPDATE ON decisions.minutes_entry FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER minutes_entry_is_never_truncated BEFORE TRUNCATE ON decisions.minutes_entry FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE CONSTRAINT TRIGGER public_decision AFTER INSERT OR DELETE OR UPDATE ON decisions.publication DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER report_is_append_only BEFORE DELETE OR UPDATE ON decisions.report FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER report_is_never_truncated BEFORE TRUNCATE ON decisions.report FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER search_changed AFTER UPDATE ON decisions.request FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE ON documents.draft FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE CONSTRAINT TRIGGER public_event AFTER INSERT OR UPDATE ON events.event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.live) EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_changed AFTER UPDATE ON feed.news FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE OF content, deleted_at, publish_at ON feed.post FOR EACH ROW WHEN ((((old.content IS DISTINCT FROM new.content) OR (old.deleted_at IS DISTINCT FROM new.deleted_at)) OR (old.publish_at IS DISTINCT FROM new.publish_at))) EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER attachment_used AFTER INSERT ON files.attachment REFERENCING NEW TABLE AS attached FOR EACH STATEMENT EXECUTE FUNCTION files.use_attached();
CREATE TRIGGER search_changed AFTER INSERT OR DELETE ON files.attachment FOR EACH ROW EXECUTE FUNCTION search.touched_attachment();
CREATE TRIGGER search_changed AFTER INSERT OR UPDATE OF state, content ON files.text FOR EACH ROW WHEN ((new.state = 'read'::text)) EXECUTE FUNCTION search.touched_file_text();
CREATE TRIGGER finalisation_fixed BEFORE UPDATE ON folders.finalisation FOR EACH ROW EXECUTE FUNCTION folders.reject_change();
CREATE TRIGGER search_changed AFTER UPDATE OF name, labels, file_id, deleted_at ON folders.item FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE ON folders.official FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER version_fixed BEFORE UPDATE ON folders.version FOR EACH ROW EXECUTE FUNCTION folders.reject_change();
CREATE TRIGGER search_changed AFTER UPDATE OF name, purpose, unit_id ON groups.profile FOR EACH ROW WHEN ((((old.name IS DISTINCT FROM new.name) OR (old.purpose IS DISTINCT FROM new.purpose)) OR (old.unit_id IS DISTINCT FROM new.unit_id))) EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE OF content, question, author_id ON ideas.campaign FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER UPDATE OF title, content, author_id ON ideas.idea FOR EACH ROW WHEN ((((old.title IS DISTINCT FROM new.title) OR (old.content IS DISTINCT FROM new.content)) OR (old.author_id IS DISTINCT FROM new.author_id))) EXECUTE FUNCTION search.touched('subject');
CREATE TRIGGER search_changed AFTER INSERT OR UPDATE ON ideas.response FOR EACH ROW EXECUTE FUNCTION search.touched_by('subject', 'idea_id');
CREATE TRIGGER person_began AFTER INSERT ON people.person REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION people.count_those_who_began();
CREATE TRIGGER person_moved AFTER UPDATE ON people.person REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION people.count_those_who_moved();
CREATE CONSTRAINT TRIGGER public_contact_reached AFTER UPDATE OF title, unit_id, phone, email ON people.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.title <> new.title) OR (old.unit_id IS DISTINCT FROM new.unit_id) OR (old.phone <> new.phone) OR (old.email <> new.email))) EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_changed AFTER INSERT OR UPDATE ON people.person FOR EACH ROW EXECUTE FUNCTION search.touched('person');
CREATE CONSTRAINT TRIGGER public_contact_unit AFTER UPDATE OF name ON people.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_changed AFTER UPDATE OF name, parent_id ON people.unit FOR EACH ROW WHEN (((old.name IS DISTINCT FROM new.name) OR (old.parent_id IS DISTINCT FROM new.parent_id))) EXECUTE FUNCTION search.touched_unit();
CREATE TRIGGER choice_named BEFORE INSERT OR UPDATE ON polls.choice FOR EACH ROW EXECUTE FUNCTION polls.refuse_named_choice();
CREATE TRIGGER poll_anonymous BEFORE UPDATE OF anonymous ON polls.poll FOR EACH ROW WHEN ((old.anonymous IS DISTINCT FROM new.anonymous)) EXECUTE FUNCTION polls.refuse_unmasking();
CREATE CONSTRAINT TRIGGER public_statement AFTER INSERT OR DELETE OR UPDATE ON publicweb.statement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER revision_is_append_only BEFORE DELETE OR UPDATE ON revisions.revision FOR EACH ROW EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER revision_is_never_truncated BEFORE TRUNCATE ON revisions.revision FOR EACH STATEMENT EXECUTE FUNCTION revisions.refuse_change();
CREATE TRIGGER search_changed AFTER INSERT ON revisions.revision FOR EACH ROW EXECUTE FUNCTION search.touched_by('subject', 'subject_id');
CREATE TRIGGER page_links_changed AFTER UPDATE OF revision_id, blocks, state ON sites.page FOR EACH ROW WHEN ((((old.revision_id IS DISTINCT FROM new.revision_id) OR (old.blocks IS DISTINCT FROM new.blocks)) OR (old.state IS DISTINCT FROM new.state))) EXECUTE FUNCTION upkeep.page_changed();
CREATE CONSTRAINT TRIGGER public_page AFTER INSERT OR DELETE OR UPDATE ON sites.page DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER search_changed AFTER INSERT OR UPDATE ON sites.page FOR EACH ROW EXECUTE FUNCTION search.touched('subject');
CREATE CONSTRAINT TRIGGER public_redirect AFTER INSERT OR DELETE OR UPDATE ON sites.redirect DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE CONSTRAINT TRIGGER public_site AFTER INSERT OR DELETE OR UPDATE ON sites.site DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE CONSTRAINT TRIGGER public_translation AFTER INSERT OR DELETE OR UPDATE ON sites.translation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();
CREATE TRIGGER live_session_ended AFTER DELETE ON web.spring_session REFERENCING OLD TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION live.tell_of_ended_sessions();
CREATE CONSTRAINT TRIGGER public_website AFTER INSERT OR DELETE OR UPDATE ON websites.website DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publicweb.changed();

create policy changed on access.subject for update using (true);
create policy made on access.subject for insert with check (true);
create policy removed on access.subject for delete using (true);
create policy seen on access.subject for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (audience = 'public'::text) OR ((audience = 'organisation'::text) AND ( SELECT access.is_employee(access.asker()) AS is_employee)) OR ((audience = 'group'::text) AND ( SELECT access.is_employee(access.asker()) AS is_employee) AND (EXISTS ( SELECT
   FROM access.circle c
  WHERE ((c.id = subject.group_id) AND (c.visibility = ANY (ARRAY['open'::text, 'moderated'::text])))))) OR (( SELECT (EXISTS ( SELECT
           FROM access.principal p
          WHERE ((p.id = access.asker()) AND p.active))) AS "exists") AND (((audience = ANY (ARRAY['organisation'::text, 'group'::text, 'members'::text])) AND (group_id = ANY (( SELECT ARRAY( SELECT m.group_id
           FROM access.membership m
          WHERE ((m.person_id = access.asker()) AND (m.role <> 'follower'::text))) AS "array")::uuid[]))) OR ((audience = 'owner'::text) AND (owner_id = ( SELECT access.asker() AS asker))) OR (EXISTS ( SELECT
   FROM access.person_grant g
  WHERE ((g.subject_id = subject.id) AND (g.person_id = ( SELECT access.asker() AS asker)))))))));
create policy changed on activity.entry for update using (true);
create policy made on activity.entry for insert with check (true);
create policy removed on activity.entry for delete using (true);
create policy seen on activity.entry for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = entry.subject_id)))));
create policy changed on advice.round for update using (true);
create policy made on advice.round for insert with check (true);
create policy removed on advice.round for delete using (true);
create policy seen on advice.round for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = round.id)))));
create policy changed on chain.station for update using (true);
create policy made on chain.station for insert with check (true);
create policy removed on chain.station for delete using (true);
create policy seen on chain.station for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = station.subject_id)))));
create policy changed on coediting.remark for update using (true);
create policy made on coediting.remark for insert with check (true);
create policy removed on coediting.remark for delete using (true);
create policy seen on coediting.remark for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = remark.subject_id)))));
create policy changed on coediting.step for update using (true);
create policy made on coediting.step for insert with check (true);
create policy removed on coediting.step for delete using (true);
create policy seen on coediting.step for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = step.subject_id)))));
create policy changed on coediting.text for update using (true);
create policy made on coediting.text for insert with check (true);
create policy removed on coediting.text for delete using (true);
create policy seen on coediting.text for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = text.subject_id)))));
create policy changed on conversations.comment for update using (true);
create policy made on conversations.comment for insert with check (true);
create policy removed on conversations.comment for delete using (true);
create policy seen on conversations.comment for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = comment.subject_id)))));
create policy changed on decisions.entry for update using (true);
create policy made on decisions.entry for insert with check (true);
create policy removed on decisions.entry for delete using (true);
create policy seen on decisions.entry for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = entry.request_id)))));
create policy changed on decisions.request for update using (true);
create policy made on decisions.request for insert with check (true);
create policy removed on decisions.request for delete using (true);
create policy seen on decisions.request for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = request.id)))));
create policy changed on documents.draft for update using (true);
create policy made on documents.draft for insert with check (true);
create policy removed on documents.draft for delete using (true);
create policy seen on documents.draft for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = draft.id)))));
create policy changed on events.event for update using (true);
create policy made on events.event for insert with check (true);
create policy removed on events.event for delete using (true);
create policy seen on events.event for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = event.id)))));
create policy changed on feed.article for update using (true);
create policy made on feed.article for insert with check (true);
create policy removed on feed.article for delete using (true);
create policy seen on feed.article for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = article.id)))));
create policy changed on feed.news for update using (true);
create policy made on feed.news for insert with check (true);
create policy removed on feed.news for delete using (true);
create policy seen on feed.news for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = news.id)))));
create policy changed on feed.post for update using (true);
create policy made on feed.post for insert with check (true);
create policy removed on feed.post for delete using (true);
create policy seen on feed.post for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = post.id)))));
create policy changed on feed.version for update using (true);
create policy made on feed.version for insert with check (true);
create policy removed on feed.version for delete using (true);
create policy seen on feed.version for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = version.post_id)))));
create policy changed on folders.item for update using (true);
create policy made on folders.item for insert with check (true);
create policy removed on folders.item for delete using (true);
create policy seen on folders.item for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = item.id)))));
create policy changed on folders.version for update using (true);
create policy made on folders.version for insert with check (true);
create policy removed on folders.version for delete using (true);
create policy seen on folders.version for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = version.item_id)))));
create policy changed on ideas.campaign for update using (true);
create policy made on ideas.campaign for insert with check (true);
create policy removed on ideas.campaign for delete using (true);
create policy seen on ideas.campaign for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = campaign.id)))));
create policy changed on ideas.idea for update using (true);
create policy made on ideas.idea for insert with check (true);
create policy removed on ideas.idea for delete using (true);
create policy seen on ideas.idea for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = idea.id)))));
create policy changed on ideas.response for update using (true);
create policy made on ideas.response for insert with check (true);
create policy removed on ideas.response for delete using (true);
create policy seen on ideas.response for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = response.idea_id)))));
create policy changed on polls.option for update using (true);
create policy made on polls.option for insert with check (true);
create policy removed on polls.option for delete using (true);
create policy seen on polls.option for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = option.subject_id)))));
create policy changed on polls.poll for update using (true);
create policy made on polls.poll for insert with check (true);
create policy removed on polls.poll for delete using (true);
create policy seen on polls.poll for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = poll.subject_id)))));
create policy changed on sites.page for update using (true);
create policy made on sites.page for insert with check (true);
create policy removed on sites.page for delete using (true);
create policy seen on sites.page for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = page.id)))));
create policy changed on sites.page_draft for update using (true);
create policy made on sites.page_draft for insert with check (true);
create policy removed on sites.page_draft for delete using (true);
create policy seen on sites.page_draft for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = page_draft.id)))));
create policy changed on sites.page_version for update using (true);
create policy made on sites.page_version for insert with check (true);
create policy removed on sites.page_version for delete using (true);
create policy seen on sites.page_version for select using ((( SELECT access.asked_by_the_program() AS asked_by_the_program) OR (EXISTS ( SELECT
   FROM access.subject s
  WHERE (s.id = page_version.page_id)))));
