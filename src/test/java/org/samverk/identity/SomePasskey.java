package org.samverk.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A passkey that no device has.
public final class SomePasskey {
    private SomePasskey() {}

    /// @return its key
    public static UUID give(JdbcClient jdbc, UUID person, String name) {
        return jdbc.sql("""
                insert into identity.passkey (person_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation_object, attestation_client_data, name, created_at)
                values (:person, uuid_send(uuidv7()), '', 0, true, false, false, '{internal}', '', '', :name, now())
                returning id
                """)
                .param("person", person)
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
