package org.samverk.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// Passkeys as Spring Security asks for them and keeps them.
@Repository
class PasskeyCredentials implements UserCredentialRepository {
    private static final int KEY = 16;
    private final JdbcClient jdbc;

    PasskeyCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a device calls its owner.
    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(KEY)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /// @return a key that nobody has, when it is none of ours
    static UUID person(Bytes handle) {
        if (handle.getBytes().length != KEY) {
            return new UUID(0, 0);
        }
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("passkeys are removed by their owners");
    }

    /// New ones are put; of those that are there, what a sign-in changes. Spring Security compares the count with the
    /// one at the beginning only, so it is compared with the last one here (WebAuthn level 3, 7.2, step 22).
    ///
    /// @throws PasskeyRefusedException when the count goes back, or somebody else has the passkey
    @Override
    public void save(CredentialRecord key) {
        var saved = jdbc.sql("""
                insert into identity.passkey as p (person_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation_object, attestation_client_data, name, created_at)
                values (:person, :credential, :key, :count, :verified, :eligible, :backedUp, :transports, :attestation,
                    :clientData, :name, :created)
                on conflict (credential_id) do update
                set signature_count = excluded.signature_count, last_used_at = :used
                where p.person_id = excluded.person_id
                  and (excluded.signature_count > p.signature_count
                       or (excluded.signature_count = 0 and p.signature_count = 0))
                """).params(values(key)).update();
        if (saved != 1) {
            var own = findByUserId(key.getUserEntityUserId()).stream()
                    .anyMatch(each -> each.getCredentialId().equals(key.getCredentialId()));
            throw new PasskeyRefusedException(
                    own ? "its count goes back" : "somebody else has it",
                    own ? person(key.getUserEntityUserId()) : null);
        }
    }

    private static Map<String, Object> values(CredentialRecord key) {
        return Map.ofEntries(
                Map.entry("person", person(key.getUserEntityUserId())),
                Map.entry("credential", key.getCredentialId().getBytes()),
                Map.entry("key", key.getPublicKey().getBytes()),
                Map.entry("count", key.getSignatureCount()),
                Map.entry("verified", key.isUvInitialized()),
                Map.entry("eligible", key.isBackupEligible()),
                Map.entry("backedUp", key.isBackupState()),
                Map.entry("transports", transports(key)),
                Map.entry("attestation", bytes(key.getAttestationObject())),
                Map.entry("clientData", bytes(key.getAttestationClientDataJSON())),
                Map.entry("name", key.getLabel()),
                Map.entry("created", utc(key.getCreated())),
                Map.entry("used", utc(key.getLastUsed())));
    }

    /// Locked until the transaction ends: two proofs at once are counted one after the other, and a passkey that is
    /// removed meanwhile does not come back.
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from identity.passkey where credential_id = :credential for update")
                .param("credential", credentialId.getBytes())
                .query(PasskeyCredentials::key)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql("select * from identity.passkey where person_id = :person order by created_at")
                .param("person", person(userId))
                .query(PasskeyCredentials::key)
                .list();
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        var created = row.getObject("created_at", OffsetDateTime.class);
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .label(row.getString("name"))
                .created(created.toInstant())
                .lastUsed((used == null ? created : used).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String[] transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
