-- Polls on anything that can be seen. An anonymous poll keeps no person beside a choice: its options carry sums alone,
-- and who has voted stands in a table of its own, without order and without time.
create schema polls;

create table polls.poll (
    subject_id uuid        primary key references access.subject on delete cascade,
    question   text        not null,
    several    boolean     not null,
    anonymous  boolean     not null,
    results    text        not null check (results in ('voted', 'always', 'closed')),
    closes_at  timestamptz,
    closed_at  timestamptz,
    voters     int         not null default 0
);

create table polls.option (
    subject_id uuid not null references polls.poll on delete cascade,
    number     int  not null check (number between 1 and 12),
    label      text not null,
    votes      int  not null default 0,
    primary key (subject_id, number)
);

create table polls.voter (
    subject_id uuid not null references polls.poll on delete cascade,
    person_id  uuid not null references access.principal,
    primary key (subject_id, person_id)
);
create index voter_person on polls.voter (person_id);

create table polls.choice (
    subject_id uuid not null,
    number     int  not null,
    person_id  uuid not null references access.principal,
    primary key (subject_id, person_id, number),
    foreign key (subject_id, number) references polls.option on delete cascade
);
create index choice_person on polls.choice (person_id);

-- Nobody's name beside a choice in an anonymous poll, whoever writes to the table.
create function polls.refuse_named_choice() returns trigger language plpgsql as $$
begin
    if exists (select from polls.poll p where p.subject_id = new.subject_id and p.anonymous) then
        raise exception 'an anonymous poll keeps no person beside a choice';
    end if;
    return new;
end
$$;
create trigger choice_named before insert or update on polls.choice
    for each row execute function polls.refuse_named_choice();

-- Whether a poll is anonymous is settled when it is asked.
create function polls.refuse_unmasking() returns trigger language plpgsql as $$
begin
    raise exception 'whether a poll is anonymous cannot be changed';
end
$$;
create trigger poll_anonymous before update of anonymous on polls.poll
    for each row when (old.anonymous is distinct from new.anonymous) execute function polls.refuse_unmasking();
