package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;

/// The line to the database is cut while a pool is in use.
class PoolTests {
    private static final String KNOWN = "known to be away";

    private final Path server = TestFolders.create("pool");

    @AfterEach
    void clear() {
        TestFolders.delete(server);
    }

    @Test
    void one_waits_for_a_database_that_is_away_the_others_are_told_at_once_until_it_is_back() throws Exception {
        try (var database = ForgetfulPostgres.start(server);
                var wire = Wire.to(database);
                var pool = DatabaseConfiguration.pool(database)) {
            pool.setJdbcUrl(wire.url(database));
            pool.setConnectionTimeout(2_000);
            ask(pool);

            wire.cut();

            assertThatExceptionOfType(SQLTransientConnectionException.class)
                    .isThrownBy(() -> waitInVain(pool))
                    .withMessageNotContaining(KNOWN);
            assertThatExceptionOfType(SQLTransientConnectionException.class)
                    .isThrownBy(pool::getConnection)
                    .withMessageContaining(KNOWN);

            wire.mend();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> ask(pool));
        }
    }

    @Test
    void a_pool_whose_connections_are_all_in_use_is_not_taken_for_a_database_that_is_away() throws Exception {
        try (var database = ForgetfulPostgres.start(server);
                var pool = DatabaseConfiguration.pool(database)) {
            pool.setMaximumPoolSize(1);
            pool.setMinimumIdle(1);
            pool.setConnectionTimeout(500);
            try (var used = pool.getConnection()) {
                assertThat(used.isValid(5)).isTrue();
                for (var times = 0; times < 2; times++) {
                    assertThatExceptionOfType(SQLTransientConnectionException.class)
                            .isThrownBy(pool::getConnection)
                            .withMessageNotContaining(KNOWN);
                }
            }
            ask(pool);
        }
    }

    /// What was in use when the line was cut is found to be broken first.
    private static void waitInVain(Pool pool) throws SQLException {
        while (true) {
            ask(pool);
        }
    }

    private static void ask(Pool pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLTransientConnectionException e) {
            throw e;
        } catch (SQLException e) {
            if (!String.valueOf(e.getSQLState()).startsWith("08")) {
                throw e;
            }
        }
    }
}
