package org.samverk.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// The pool of connections. When one has waited in vain and there is no connection at all, the database is away:
/// whoever comes after that is told so at once, until there is a connection again.
final class Pool extends HikariDataSource {
    /// PostgreSQL's appendix A: no connection can be made.
    private static final String NO_CONNECTION = "08001";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private final AtomicBoolean away = new AtomicBoolean();

    @Override
    public Connection getConnection() throws SQLException {
        if (away.get()) {
            throw new SQLTransientConnectionException("The database is known to be away", NO_CONNECTION);
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (isEmpty() && away.compareAndSet(false, true)) {
                Thread.ofVirtual().name("database-awaited").start(this::await);
            }
            throw e;
        }
    }

    private boolean isEmpty() {
        var state = getHikariPoolMXBean();
        return state != null && state.getTotalConnections() == 0;
    }

    /// The pool goes on trying to connect for as long as somebody waits.
    private void await() {
        while (!isClosed()) {
            try (var found = super.getConnection()) {
                away.set(false);
                return;
            } catch (SQLException e) {
                Signals.pause(BETWEEN_TRIES);
            }
        }
    }
}
