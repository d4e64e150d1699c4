package org.samverk.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of links that work once.
@Repository
class InvitationTable {
    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String sha256, @Nullable UUID person, Instant expiresAt) {
        jdbc.sql("""
                insert into identity.invitation (sha256, person_id, expires_at) values (:sha256, :person, :expires)
                on conflict (person_id) do update set sha256 = excluded.sha256, expires_at = excluded.expires_at
                """)
                .param("sha256", sha256)
                .param("person", person)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitations.Invitation> find(String sha256, Instant now) {
        return jdbc.sql("""
                select i.person_id, coalesce(p.username, '') as username, coalesce(p.name, '') as name
                from identity.invitation i left join access.principal p on p.id = i.person_id
                where i.sha256 = :sha256 and i.expires_at > :now and (p.id is null or p.active)
                """)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Invitations.Invitation.class)
                .optional();
    }

    boolean delete(String sha256, @Nullable UUID person, Instant now) {
        return jdbc.sql("""
                delete from identity.invitation
                where sha256 = :sha256 and person_id is not distinct from cast(:person as uuid) and expires_at > :now
                """)
                        .param("sha256", sha256)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
