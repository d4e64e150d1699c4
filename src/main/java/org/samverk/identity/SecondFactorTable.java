package org.samverk.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of second factors.
@Repository
class SecondFactorTable {
    private final JdbcClient jdbc;

    SecondFactorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param confirmedAt null while it is being set up
    record Row(byte[] secret, Instant begunAt, @Nullable Instant confirmedAt, int recoveryCodes) {
        boolean isOn() {
            return confirmedAt != null;
        }
    }

    Optional<Row> find(UUID person) {
        return jdbc.sql("""
                select f.secret, f.begun_at, f.confirmed_at,
                       (select count(*) from identity.recovery_code c where c.person_id = f.person_id) as codes
                from identity.second_factor f where f.person_id = :person
                """)
                .param("person", person)
                .query((row, number) -> new Row(
                        row.getBytes("secret"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("confirmed_at", OffsetDateTime.class)),
                        row.getInt("codes")))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    boolean isOn(UUID person) {
        return jdbc.sql("""
                select exists (select from identity.second_factor
                               where person_id = :person and confirmed_at is not null)
                """).param("person", person).query(Boolean.class).single();
    }

    /// One that is on stays as it is.
    void begin(UUID person, byte[] secret, Instant at) {
        jdbc.sql("""
                insert into identity.second_factor as f (person_id, secret, begun_at) values (:person, :secret, :at)
                on conflict (person_id) do update set secret = excluded.secret, begun_at = excluded.begun_at
                where f.confirmed_at is null
                """)
                .param("person", person)
                .param("secret", secret)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean confirm(UUID person, long step, Instant at) {
        return jdbc.sql("""
                update identity.second_factor set confirmed_at = :at, last_step = :step
                where person_id = :person and confirmed_at is null
                """)
                        .param("person", person)
                        .param("step", step)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return whether no code of this step, or of a later one, has been used before
    boolean use(UUID person, long step) {
        return jdbc.sql("""
                update identity.second_factor set last_step = :step
                where person_id = :person and last_step < :step and confirmed_at is not null
                """).param("person", person).param("step", step).update() == 1;
    }

    boolean useRecovery(UUID person, String sha256) {
        return jdbc.sql("""
                delete from identity.recovery_code c using identity.second_factor f
                where c.person_id = :person and c.sha256 = :sha256
                  and f.person_id = c.person_id and f.confirmed_at is not null
                """).param("person", person).param("sha256", sha256).update() == 1;
    }

    /// In place of those that there were.
    void putRecovery(UUID person, Collection<String> sha256) {
        jdbc.sql("delete from identity.recovery_code where person_id = :person")
                .param("person", person)
                .update();
        jdbc.sql("insert into identity.recovery_code (person_id, sha256) select :person, unnest(:sha256)")
                .param("person", person)
                .param("sha256", sha256.toArray(String[]::new))
                .update();
    }

    boolean delete(UUID person) {
        return jdbc.sql("delete from identity.second_factor where person_id = :person and confirmed_at is not null")
                        .param("person", person)
                        .update()
                == 1;
    }
}
