package org.samverk.kernel.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database that somebody else runs: a server named in the settings, or the embedded one of the program that is
/// serving right now, for a command beside it.
record AttachedDatabase(String url, Login owner, Login app) implements Database {
    static final int OLDEST = 18;

    /// The server that the settings name, where one user does all.
    ///
    /// @throws DatabaseStartException when it does not let us in, or is too old
    static AttachedDatabase toServer(String url, Login login) {
        String address = url.replaceAll("\\?.*", "");
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseStartException(
                        "The database " + address + " is PostgreSQL " + version + ".",
                        "Samverk needs PostgreSQL " + OLDEST + " or later.");
            }
            return new AttachedDatabase(url, login, login);
        } catch (SQLException e) {
            throw new DatabaseStartException(
                    "The database " + address + " cannot be reached: " + e.getMessage(),
                    "See that it runs, and that SAMVERK_DATABASE_URL, _USER and _PASSWORD are right.",
                    e);
        }
    }

    /// The embedded database of the live program that holds this folder.
    ///
    /// @throws DatabaseStartException when that program is not ready yet
    static AttachedDatabase toHolderOf(Path data) {
        var folder = DataFolder.open(data);
        var url = Address.read(folder)
                .orElseThrow(() -> new DatabaseStartException(
                        "The program that uses " + data + " is starting or stopping.", "Try again in a moment."));
        var logins = Logins.load(folder);
        return new AttachedDatabase(url, logins.owner(), logins.app());
    }

    @Override
    public void close() {
        // Others run it.
    }
}
