package org.samverk.sites;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/// Whether a run still has a program that does it. Each holds a lock of the database as long as it works, on a
/// connection of its own: when the program is killed, whichever it was, the database lets go of it.
@Component
class ImportHolds {
    private final DataSource database;
    private final JdbcClient jdbc;

    ImportHolds(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /// A run that is held, until this is closed.
    record Hold(UUID id, Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection;
                    var statement = connection.prepareStatement(
                            "select pg_advisory_unlock(hashtextextended('import ' || ?::text, 0))")) {
                statement.setObject(1, id);
                statement.execute();
            } catch (SQLException e) {
                throw translated("let go of an import", e);
            }
        }
    }

    /// Makes the key of a new run and holds it.
    Hold take() {
        try {
            return take(database.getConnection());
        } catch (SQLException e) {
            throw translated("hold an import", e);
        }
    }

    private static Hold take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with made as materialized (select uuidv7() as id)
                select id, pg_advisory_lock(hashtextextended('import ' || id::text, 0)) from made
                """);
                var row = statement.executeQuery()) {
            row.next();
            return new Hold(row.getObject("id", UUID.class), connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Ends the runs that nobody does any more. The lock that is tried goes with the statement's transaction.
    void settle() {
        jdbc.sql("""
                with running as materialized (select id from sites.import_run where state = 'running'),
                left_alone as materialized (
                    select id from running
                    where pg_try_advisory_xact_lock(hashtextextended('import ' || id::text, 0)))
                update sites.import_run set state = 'stopped', finished_at = statement_timestamp()
                where id in (select id from left_alone) and state = 'running'
                """).update();
    }

    private static RuntimeException translated(String task, SQLException fault) {
        var known = new SQLErrorCodeSQLExceptionTranslator().translate(task, null, fault);
        return known == null ? new IllegalStateException(task, fault) : known;
    }
}
