package org.samverk.kernel.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// What must hold before we trust a server with data: it is the one that we started, on our folder, with our settings.
final class ServerChecks {
    private static final String REMEDY =
            "Nothing was written. See which programs use this folder, and start Samverk again.";

    private ServerChecks() {}

    static void requireOurs(Connection connection, Server server) throws SQLException {
        require("folder", realPath(server.cluster().path()), realPath(Path.of(setting(connection, "data_directory"))));
        require("process", Long.toString(server.process().pid()), postmaster(connection));
        for (var expected : server.cluster().durability().settings().entrySet()) {
            require(expected.getKey(), expected.getValue(), setting(connection, expected.getKey()));
        }
    }

    private static void require(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw new DatabaseStartException(
                    "The database that answers is not ours: its " + what + " is " + found + " instead of " + expected
                            + ".",
                    REMEDY);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return one(connection, "select current_setting(?)", name);
    }

    private static String postmaster(Connection connection) throws SQLException {
        return one(connection, "select split_part(pg_read_file(?), E'\\n', 1)", "postmaster.pid");
    }

    private static String one(Connection connection, String query, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /// The parts that we may see: as an ordinary user all, as root all.
    private static String realPath(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toString();
        }
    }
}
