package org.samverk.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The pool, whose connections know who asks when row security is on. What a connection was told last is remembered, so
/// that it is told anew only when it comes to somebody else.
final class AskedDataSource extends DelegatingDataSource implements AutoCloseable {
    private final HikariDataSource pool;
    private final RowSecurity security;
    private final Map<PGConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    AskedDataSource(HikariDataSource pool, RowSecurity security) {
        super(pool);
        this.pool = pool;
        this.security = security;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!security.isOn()) {
            return pool.getConnection();
        }
        var asker = Asking.now();
        var connection = pool.getConnection();
        try {
            tell(connection, asker);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void tell(Connection connection, String asker) throws SQLException {
        var server = connection.unwrap(PGConnection.class);
        var before = told.get(server);
        if (asker.equals(before)) {
            return;
        }
        if (before == null && security.role() != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("set role " + security.role());
            }
        }
        try (var statement = connection.prepareStatement("select set_config('samverk.asker', ?, false)")) {
            statement.setString(1, asker);
            statement.execute();
        }
        told.put(server, asker);
    }

    @Override
    public void close() {
        pool.close();
    }
}
