package org.samverk.upgrade;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/// What a database of a released schema held: some rows of each table (`src/test/resources/upgrade/V….copy`).
///
/// @param release the number of the last migration, three digits
/// @param tables  in the order in which they can be filled
record Fixture(String release, List<Rows> tables) {
    private static final Path FOLDER = Path.of("src/test/resources/upgrade");
    private static final String COMMENT = "--";

    /// All that there are, the oldest first.
    static List<Fixture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".copy"))
                    .sorted()
                    .map(Fixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture read(Path file) {
        var tables = new ArrayList<Rows>();
        var block = new ArrayList<String>();
        for (var line : lines(file)) {
            if (Rows.isEnd(line)) {
                tables.add(Rows.parse(List.copyOf(block)));
                block.clear();
            } else if (!block.isEmpty() || !line.startsWith(COMMENT)) {
                block.add(line);
            }
        }
        return new Fixture(file.getFileName().toString().substring(1, 4), tables);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        var head = """
                -- Some rows of each table of the schema V%s, in the form of COPY.
                -- Written by: ./test ReleasedSchemaWritingTests -Dupgrade.write=true
                """.formatted(release);
        var text = tables.stream().map(Rows::text).collect(Collectors.joining("", head, ""));
        Files.writeString(FOLDER.resolve("V" + release + ".copy"), text);
    }

    /// Puts the rows into a database of that schema, instead of those that the migrations have put in.
    ///
    /// @param owner a connection of the schema's owner
    void into(Connection owner) throws SQLException, IOException {
        var names = tables.stream().map(Rows::table).toList();
        try (var statement = owner.createStatement()) {
            // What is append-only refuses to be emptied.
            for (var name : names) {
                statement.execute("alter table %s disable trigger user".formatted(name));
            }
            statement.execute("truncate " + String.join(", ", names));
            for (var rows : tables) {
                in(owner, rows);
            }
            for (var name : names) {
                statement.execute("alter table %s enable trigger user".formatted(name));
            }
        }
    }

    private static void in(Connection owner, Rows rows) throws SQLException, IOException {
        var text = rows.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s (%s) from stdin".formatted(rows.table(), String.join(", ", rows.columns())),
                        new StringReader(text));
    }

    /// Reads rows as they are written here, at the same time of day everywhere.
    ///
    /// @param query what to read
    static List<String> out(Connection connection, String query) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
        }
        var text = new StringWriter();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", text);
        return text.toString().lines().toList();
    }
}
