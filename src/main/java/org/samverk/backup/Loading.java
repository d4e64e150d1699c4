package org.samverk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.samverk.backup.Manifest.Counter;
import org.samverk.backup.Manifest.Rows;

/// Puts the rows of a backup into a schema that has the shape of theirs, all or none, and reads them again to see that
/// they are the same.
final class Loading {
    private final BackupZip backup;
    private final Progress progress;

    Loading(BackupZip backup, Progress progress) {
        this.backup = backup;
        this.progress = progress;
    }

    /// @param connection the schema's owner
    /// @throws BackupException when what came in is not what was backed up
    void into(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var loosened = new Loosened(connection);
        var tables = backup.manifest().tables();
        try (var statement = connection.createStatement()) {
            // What the migrations themselves have put in is in the backup as it was then.
            statement.execute("truncate "
                    + tables.stream().map(rows -> RowCopy.quoted(rows.table())).collect(Collectors.joining(", ")));
        }
        var copy = new RowCopy(connection);
        var done = 0;
        for (var rows : tables) {
            load(copy, rows);
            progress.at("tables", ++done, tables.size());
        }
        for (var counter : backup.manifest().sequences()) {
            set(connection, counter);
        }
        loosened.tighten();
        connection.commit();
    }

    private void load(RowCopy copy, Rows rows) throws SQLException, IOException {
        try (var text = backup.open(rows.entry())) {
            copy.in(rows, text);
        }
        var now = copy.out(rows.table(), new ArrayList<>(rows.columns()), OutputStream.nullOutputStream());
        if (!now.equals(rows)) {
            throw new BackupException(
                    "The rows of " + rows.table() + " did not come back as they were: " + now.rows() + " of "
                            + rows.rows() + ".",
                    "Nothing was put back. Tell those who make Samverk.");
        }
    }

    private static void set(Connection connection, Counter counter) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, RowCopy.quoted(counter.sequence()));
            statement.setLong(2, counter.value());
            statement.setBoolean(3, counter.called());
            statement.execute();
        }
    }
}
