package org.samverk.kernel.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.samverk.kernel.postgres.Database.Login;

/// One statement at a time, each on a connection of its own.
record Sql(String url, Login login) {
    Sql(Database database) {
        this(database.url(), database.app());
    }

    String one(String query) {
        try (var connection = connect(url, login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void run(String sql) {
        try (var connection = connect(url, login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /// Asks until the database answers, for at most half a minute.
    static String eventually(Database database, String query) {
        Instant end = Instant.now().plusSeconds(30);
        while (true) {
            try {
                return new Sql(database).one(query);
            } catch (IllegalStateException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Signals.pause(Duration.ofMillis(50));
            }
        }
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
