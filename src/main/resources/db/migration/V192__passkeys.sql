-- Passkeys (WebAuthn): the public halves of keys that never leave people's devices, docs/adr/0182. What is kept of each is
-- what Spring Security keeps of one (CredentialRecord).
create table identity.passkey (
    id                      uuid        primary key default uuidv7(),
    person_id               uuid        not null references access.principal,
    credential_id           bytea       not null unique,
    public_key              bytea       not null,
    signature_count         bigint      not null,
    user_verified           boolean     not null,
    backup_eligible         boolean     not null,
    backed_up               boolean     not null,
    transports              text[]      not null,
    attestation_object      bytea       not null,
    attestation_client_data bytea       not null,
    name                    text        not null,
    created_at              timestamptz not null,
    last_used_at            timestamptz
);
create index passkey_person on identity.passkey (person_id, created_at);
comment on column identity.passkey.credential_id is 'what the device calls the key; nobody can guess it';
comment on column identity.passkey.signature_count is 'as the device counts: one that goes back is a copy; some always say 0';
comment on column identity.passkey.last_used_at is 'null before the first sign-in';
