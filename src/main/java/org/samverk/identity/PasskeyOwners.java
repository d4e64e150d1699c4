package org.samverk.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Whose passkeys those are, for Spring Security: people who are active, under their own keys.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(PasskeyCredentials.person(id));
    }

    /// @param name what [org.samverk.web.SignedIn] calls somebody: their key
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(UUID.fromString(name));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return jdbc.sql(
                        "select username, name from access.principal where id = :person and active and kind <> 'system'")
                .param("person", person)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyCredentials.handle(person))
                        .name(row.getString("username"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("people are made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people are not deleted");
    }
}
