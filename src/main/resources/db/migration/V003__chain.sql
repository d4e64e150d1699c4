-- The chain: links between subjects, and what each subject says of itself as a station on the way.
create schema chain;

create table chain.station (
    subject_id   uuid        primary key references access.subject on delete cascade,
    step         text        not null check (step in ('idea', 'discussion', 'draft', 'advice', 'decision', 'page')),
    state        text        not null,
    complete     boolean     not null,
    person_id    uuid        references access.principal,
    role_title   text,
    reference    text,
    case_number  text,
    at           timestamptz not null,
    comments     int         not null default 0,
    discussed_at timestamptz
);
create index station_step on chain.station (step, state, at desc);

create table chain.link (
    from_id    uuid        not null references access.subject on delete cascade,
    to_id      uuid        not null references access.subject on delete cascade,
    kind       text        not null,
    sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
    created_by uuid        references access.principal,
    created_at timestamptz not null,
    primary key (from_id, to_id, kind),
    check (from_id <> to_id)
);
create index link_to on chain.link (to_id);

-- Everything that a subject came from and everything that came of it, whether or not a reader may see what lies between.
create function chain.connected(start uuid) returns table (subject_id uuid) language sql stable as $$
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
$$;
