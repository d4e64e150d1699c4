package org.samverk.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of accounts.
@Repository
class AccountTable {
    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param passwordHash null when the person cannot sign in with a password
    record Account(UUID personId, String username, @Nullable String passwordHash) {}

    /// The account of somebody who is active.
    Optional<Account> find(String username) {
        return jdbc.sql("""
                select a.person_id, p.username, a.password_hash
                from identity.account a join access.principal p on p.id = a.person_id
                where p.username = :username and p.active
                """).param("username", username).query(Account.class).optional();
    }

    Optional<Account> find(UUID person) {
        return jdbc.sql("""
                select a.person_id, p.username, a.password_hash
                from identity.account a join access.principal p on p.id = a.person_id
                where a.person_id = :person and p.active
                """).param("person", person).query(Account.class).optional();
    }

    /// Whether somebody is active and their password is the one of then.
    boolean isUnchanged(UUID person, Instant since) {
        return jdbc.sql("""
                select exists (
                    select from identity.account a join access.principal p on p.id = a.person_id
                    where a.person_id = :person and p.active
                      and coalesce(a.password_changed_at, :since) <= :since)
                """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void putPassword(UUID person, String hash, Instant at) {
        jdbc.sql("""
                insert into identity.account (person_id, password_hash, password_changed_at) values (:person, :hash, :at)
                on conflict (person_id) do update
                set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at
                """)
                .param("person", person)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void offer(UUID person) {
        jdbc.sql("update identity.account set offered = true where person_id = :person")
                .param("person", person)
                .update();
    }

    boolean isOffered(UUID person) {
        return jdbc.sql("select exists (select from identity.account where person_id = :person and offered)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// Those that a demo offers, in the order of their user names.
    List<PersonRef> offered() {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from identity.account a join access.principal p on p.id = a.person_id
                where a.offered and p.active
                order by p.username
                """).query(PersonRef::of).list();
    }

    /// Whether there is anybody who could make the others.
    boolean hasAdministrator() {
        return jdbc.sql("""
                select exists (
                    select from access.principal p join identity.account a on a.person_id = p.id
                    where p.active and 'administrator' = any(p.roles) and a.password_hash is not null)
                """).query(Boolean.class).single();
    }
}
