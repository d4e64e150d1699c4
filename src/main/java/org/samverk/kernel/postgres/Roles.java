package org.samverk.kernel.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.samverk.kernel.postgres.Database.Login;

/// The database `samverk`, its owner, and the role that the program works as. Made when missing, at every start, so
/// that a crash between two steps leaves nothing to mend by hand.
record Roles(Logins logins) {
    static final String DATABASE = "samverk";

    void ensure(Server server) {
        try (var superuser = server.connect(logins.superuser())) {
            ensureRole(superuser, logins.owner());
            ensureRole(superuser, logins.app());
            ensureDatabase(superuser);
        } catch (SQLException e) {
            throw failed(e);
        }
        try (var owner = DriverManager.getConnection(
                server.url() + DATABASE, logins.owner().user(), logins.owner().password())) {
            grantWhatWillBeMade(owner);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void ensureDatabase(Connection connection) throws SQLException {
        String owner = logins.owner().user();
        String app = logins.app().user();
        if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
            run(connection, "create database " + DATABASE + " owner " + owner);
        }
        run(connection, "revoke connect, temporary on database " + DATABASE + " from public");
        run(connection, "grant connect on database " + DATABASE + " to " + app);
    }

    /// Whatever the owner makes from now on, the program may use but not change the shape of.
    private void grantWhatWillBeMade(Connection connection) throws SQLException {
        String grant = "alter default privileges grant ";
        String app = " to " + logins.app().user();
        run(connection, grant + "usage on schemas" + app);
        run(connection, grant + "select, insert, update, delete on tables" + app);
        run(connection, grant + "usage, select on sequences" + app);
        run(connection, grant + "execute on functions" + app);
    }

    private void ensureRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            run(connection, "create role " + login.user() + " login password '" + login.password() + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseStartException failed(SQLException e) {
        return new DatabaseStartException(
                "The roles of the database could not be made: " + e.getMessage(), "Start Samverk again.", e);
    }
}
