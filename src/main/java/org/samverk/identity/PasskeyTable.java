package org.samverk.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of passkeys as their owners see them; signing in with them is [PasskeyCredentials]'.
@Repository
class PasskeyTable {
    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The oldest first.
    List<Passkey> of(UUID person) {
        return jdbc.sql("""
                select id, name, created_at, last_used_at from identity.passkey
                where person_id = :person order by created_at, id
                """)
                .param("person", person)
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .list();
    }

    boolean has(UUID person) {
        return jdbc.sql("select exists (select from identity.passkey where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean rename(UUID person, UUID id, String name) {
        return jdbc.sql("update identity.passkey set name = :name where person_id = :person and id = :id")
                        .param("person", person)
                        .param("id", id)
                        .param("name", name)
                        .update()
                == 1;
    }

    /// @return what it was called; empty when the person has no such passkey
    Optional<String> delete(UUID person, UUID id) {
        return jdbc.sql("delete from identity.passkey where person_id = :person and id = :id returning name")
                .param("person", person)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
