-- Advice rounds: a question to named people, on something or alone in a group. The stances of an anonymous round lie
-- together in one row, sorted by what they say; who has answered stands elsewhere, without time and without order.
create schema advice;

create table advice.round (
    id          uuid        primary key references access.subject on delete cascade,
    about_id    uuid        references access.subject on delete set null,
    revision    int,
    sha256      text        check (sha256 ~ '^[0-9a-f]{64}$'),
    question    text        not null,
    background  text        not null,
    method      text        not null check (method in ('consent', 'advice', 'vote', 'score', 'dots', 'ranked', 'times')),
    scale       int         not null,
    quorum      int         check (quorum between 1 and 100),
    share       int         check (share between 1 and 100),
    reasons     text        not null check (reasons in ('optional', 'required', 'off')),
    showing     text        not null check (showing in ('always', 'answered', 'closed')),
    anonymous   boolean     not null,
    opened_at   timestamptz not null,
    closes_at   timestamptz not null,
    closed_at   timestamptz,
    reminded    boolean     not null default false,
    review_on   date,
    review_told boolean     not null default false,
    check ((revision is null) = (sha256 is null))
);
create index round_about on advice.round (about_id);
create index round_open on advice.round (closes_at) where closed_at is null;
create index round_review on advice.round (review_on) where not review_told;

create table advice.option (
    round_id uuid not null references advice.round on delete cascade,
    number   int  not null,
    label    text not null,
    primary key (round_id, number)
);

create table advice.asked (
    round_id  uuid not null references advice.round on delete cascade,
    person_id uuid not null references access.principal,
    primary key (round_id, person_id)
);
create index asked_person on advice.asked (person_id, round_id);

create table advice.answered (
    round_id  uuid not null,
    person_id uuid not null references access.principal,
    primary key (round_id, person_id),
    foreign key (round_id, person_id) references advice.asked on delete cascade
);
create index answered_person on advice.answered (person_id);

-- With names: marks has a figure for each option, in the order of their numbers.
create table advice.stance (
    round_id  uuid        not null,
    person_id uuid        not null references access.principal,
    marks     int[]       not null,
    reason    text        not null,
    at        timestamptz not null,
    primary key (round_id, person_id),
    foreign key (round_id, person_id) references advice.answered on delete cascade
);
create index stance_person on advice.stance (person_id);

-- Without names: all stances of a round in one value, sorted by themselves.
create table advice.urn (
    round_id uuid  primary key references advice.round on delete cascade,
    ballots  jsonb not null default '[]'
);

create table advice.extension (
    round_id  uuid        not null references advice.round on delete cascade,
    person_id uuid        not null references access.principal,
    until     timestamptz not null,
    reason    text        not null,
    at        timestamptz not null,
    primary key (round_id, at)
);
create index extension_person on advice.extension (person_id);

create table advice.outcome (
    round_id   uuid        not null references advice.round on delete cascade,
    version    int         not null,
    statement  text        not null,
    review_on  date,
    author_id  uuid        not null references access.principal,
    written_at timestamptz not null,
    primary key (round_id, version)
);
create index outcome_author on advice.outcome (author_id);

-- Nobody's name beside a stance in an anonymous round, whoever writes to the table.
create function advice.refuse_named_stance() returns trigger language plpgsql as $$
begin
    if exists (select from advice.round r where r.id = new.round_id and r.anonymous) then
        raise exception 'an anonymous round keeps no person beside a stance';
    end if;
    return new;
end
$$;
create trigger stance_named before insert or update on advice.stance
    for each row execute function advice.refuse_named_stance();

-- What was asked, and whether without names, is settled when it is asked.
create function advice.refuse_new_question() returns trigger language plpgsql as $$
begin
    raise exception 'what a round asks, of which text and whether anonymously cannot be changed';
end
$$;
create trigger round_asked before update of question, method, scale, anonymous, revision, sha256 on advice.round
    for each row when (
        (old.question, old.method, old.scale, old.anonymous, old.revision, old.sha256)
            is distinct from (new.question, new.method, new.scale, new.anonymous, new.revision, new.sha256))
    execute function advice.refuse_new_question();

-- What an outcome said is kept when it is written anew.
create function advice.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'an outcome is written anew, never over';
end
$$;
create trigger outcome_kept before update on advice.outcome
    for each row execute function advice.refuse_rewriting();

-- All that was answered to a round, each as its figures between commas. Nothing says whose they are.
create function advice.ballots(round uuid) returns text[] language sql stable as $$
    select array(select array_to_string(s.marks, ',') from advice.stance s where s.round_id = round
                 union all
                 select array_to_string(array(select jsonb_array_elements_text(b.ballot -> 'marks')), ',')
                 from advice.urn u, jsonb_array_elements(u.ballots) b (ballot) where u.round_id = round)
$$;

-- A round as the viewer stands to it. Who reads it joins access.visible_to.
create function advice.round_for(viewer uuid) returns table (
    id uuid, group_id uuid, about_id uuid, revision int, sha256 text, question text, background text, method text,
    scale int, quorum int, share int, reasons text, showing text, anonymous boolean, opened_at timestamptz,
    closes_at timestamptz, closed_at timestamptz, review_on date, author_id uuid, author_username text,
    author_name text, author_photo_id uuid, asked bigint, answered bigint, mine boolean, done boolean,
    manages boolean, archived boolean, outcome text, numbers int[], labels text[]) language sql stable as $$
    select r.id, s.group_id, r.about_id, r.revision, r.sha256, r.question, r.background, r.method,
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
    left join access.circle c on c.id = s.group_id
    left join access.membership m on m.group_id = s.group_id and m.person_id = viewer
$$;
