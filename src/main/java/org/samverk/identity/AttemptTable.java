package org.samverk.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of attempts to sign in.
@Repository
class AttemptTable {
    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How often it has failed: for this name from this network, for this name from everywhere, from this network.
    record Count(int both, int username, int network) {}

    void insert(String username, String network, Instant at) {
        jdbc.sql("insert into identity.attempt (username, network, at) values (:username, :network, :at)")
                .param("username", username)
                .param("network", network)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Count count(String username, String network, Instant since) {
        return jdbc.sql("""
                select count(*) filter (where username = :username and network = :network) as "both",
                       count(*) filter (where username = :username) as username,
                       count(*) filter (where network = :network) as network
                from identity.attempt
                where (username = :username or network = :network) and at > :since
                """)
                .param("username", username)
                .param("network", network)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Count.class)
                .single();
    }

    /// How many different ones there were under this.
    int countDifferent(String network, Instant since) {
        return jdbc.sql(
                        "select count(distinct username) from identity.attempt where network = :network and at > :since")
                .param("network", network)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Nothing when the same is there already.
    void insertNew(String username, String network, Instant at, Instant since) {
        jdbc.sql("""
                insert into identity.attempt (username, network, at)
                select :username, :network, :at
                where not exists (
                    select from identity.attempt where username = :username and network = :network and at > :since)
                """)
                .param("username", username)
                .param("network", network)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(String username, String network) {
        jdbc.sql("delete from identity.attempt where username = :username and network = :network")
                .param("username", username)
                .param("network", network)
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from identity.attempt where at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
