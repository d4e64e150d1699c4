-- A second factor beside the password: codes by time (TOTP, RFC 6238). To check a code, the program must know the secret
-- itself and not only its hash: docs/adr/0180.
create table identity.second_factor (
    person_id    uuid        primary key references access.principal,
    secret       bytea       not null check (length(secret) = 20),
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on column identity.second_factor.confirmed_at is 'null while it is being set up: then it is not asked for';
comment on column identity.second_factor.last_step is 'the time step of the last code: no code counts twice';

-- Each works once, in place of a code: for who has lost their phone.
create table identity.recovery_code (
    person_id uuid not null references identity.second_factor on delete cascade,
    sha256    text not null,
    primary key (person_id, sha256)
);

-- What the organisation asks of those who sign in: one row, made when it is first changed.
create table identity.sign_in_rule (
    one                   boolean primary key default true check (one),
    administrators_second boolean not null
);
comment on column identity.sign_in_rule.administrators_second is 'administrators can do nothing before they have a second factor';
