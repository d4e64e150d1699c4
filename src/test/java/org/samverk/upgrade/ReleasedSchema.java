package org.samverk.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.samverk.cast.TestFolders;
import org.samverk.kernel.postgres.Database;
import org.samverk.kernel.postgres.ForgetfulPostgres;

/// An empty database of a schema that was released, on a server of its own.
final class ReleasedSchema implements AutoCloseable {
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
    private final Path data = TestFolders.create("released");
    private final Database database = ForgetfulPostgres.start(data);

    private ReleasedSchema() {}

    /// The number of the last migration that was released.
    static String newest() throws IOException {
        return Files.readAllLines(RELEASED).getLast().substring(1, 4);
    }

    static ReleasedSchema at(String release) {
        var schema = new ReleasedSchema();
        schema.migrate(release);
        return schema;
    }

    /// @param target the number of a migration, or `latest`
    void migrate(String target) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.user(), owner.password())
                .javaMigrations(StepInJava.ALL)
                .target(target)
                .load()
                .migrate();
    }

    Database database() {
        return database;
    }

    Path data() {
        return data;
    }

    Connection connect() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(database.url(), owner.user(), owner.password());
    }

    Schema schema() throws SQLException {
        try (var connection = connect()) {
            return Schema.of(connection);
        }
    }

    @Override
    public void close() {
        database.close();
        TestFolders.delete(data);
    }
}
