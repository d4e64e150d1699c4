package org.samverk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.samverk.backup.Manifest.Rows;

/// Rows out of the database and into it, as the text of `COPY`: the same rows are the same text on any machine.
final class RowCopy {
    /// What else decides how values are written.
    private static final String SETTINGS = """
            set local timezone = 'UTC';
            set local datestyle = 'ISO, MDY';
            set local intervalstyle = 'postgres';
            set local extra_float_digits = 1;
            set local bytea_output = 'hex';
            set local synchronize_seqscans = off;
            """;

    private final CopyManager copy;

    /// @param connection in a transaction, to whose end its settings last
    RowCopy(Connection connection) throws SQLException {
        connection.createStatement().execute(SETTINGS);
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /// Writes all rows of a table, in the order in which they lie.
    Rows out(String table, List<String> columns, OutputStream out) throws SQLException {
        var digest = sha256();
        try {
            long rows = copy.copyOut(
                    "copy %s (%s) to stdout".formatted(quoted(table), names(columns)),
                    new DigestOutputStream(out, digest));
            return new Rows(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts rows into a table.
    ///
    /// @return how many
    long in(Rows rows, InputStream text) throws SQLException {
        try {
            return copy.copyIn("copy %s (%s) from stdin".formatted(quoted(rows.table()), names(rows.columns())), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// `schema.name` as SQL names it.
    static String quoted(String table) {
        return "\"" + table.replace("\"", "").replace(".", "\".\"") + "\"";
    }

    private static String names(List<String> columns) {
        return columns.stream()
                .map(name -> "\"" + name.replace("\"", "") + "\"")
                .collect(Collectors.joining(", "));
    }
}
