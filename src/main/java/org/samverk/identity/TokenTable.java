package org.samverk.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of personal access tokens.
@Repository
class TokenTable {
    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID person, String name, String sha256, Instant createdAt, Instant expiresAt) {
        jdbc.sql("""
                insert into identity.token (person_id, name, sha256, created_at, expires_at)
                values (:person, :name, :sha256, :created, :expires)
                """)
                .param("person", person)
                .param("name", name)
                .param("sha256", sha256)
                .param("created", createdAt.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    int count(UUID person) {
        return jdbc.sql("select count(*) from identity.token where person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<Token> of(UUID person) {
        return jdbc.sql("""
                select id, name, created_at, expires_at, last_used_at
                from identity.token where person_id = :person order by created_at desc
                """).param("person", person).query(TokenTable::token).list();
    }

    boolean delete(UUID person, UUID id) {
        return jdbc.sql("delete from identity.token where person_id = :person and id = :id")
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// The active owner of a token that has not run out.
    Optional<UUID> owner(String sha256, Instant now) {
        return jdbc.sql("""
                select t.person_id
                from identity.token t join access.principal p on p.id = t.person_id
                where t.sha256 = :sha256 and t.expires_at > :now and p.active
                """)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /// The same, but nobody when as many different ones as `most` were wrong from this network: one query, since every
    /// request of a program asks.
    Optional<UUID> owner(String sha256, Instant now, String network, Instant since, int most) {
        return jdbc.sql("""
                select t.person_id
                from identity.token t join access.principal p on p.id = t.person_id
                where t.sha256 = :sha256 and t.expires_at > :now and p.active
                  and (select count(distinct a.username) from identity.attempt a
                       where a.network = :network and a.at > :since) < :most
                """)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("network", network)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .optional();
    }

    /// Those of the hashes whose tokens have an active owner and have not run out.
    Set<String> holding(Collection<String> sha256, Instant now) {
        return new HashSet<>(jdbc.sql("""
                select t.sha256
                from identity.token t join access.principal p on p.id = t.person_id
                where t.sha256 = any(:sha256) and t.expires_at > :now and p.active
                """)
                .param("sha256", sha256.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    /// Remembers when a token was used, to the minute, so that a busy program does not write with each request.
    void used(String sha256, Instant now) {
        jdbc.sql("""
                update identity.token set last_used_at = :now
                where sha256 = :sha256 and (last_used_at is null or last_used_at < :now - interval '1 minute')
                """)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
