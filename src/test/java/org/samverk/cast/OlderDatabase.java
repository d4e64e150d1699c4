package org.samverk.cast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.postgres.Database;
import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A database as an earlier release left it: its schema, and what people had put into it by then
/// (`src/test/resources/upgrade`).
public final class OlderDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String RELEASE = "017";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = TestFolders.create("older");
        var database = ForgetfulPostgres.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            TestFolders.delete(data);
        }));
        try {
            fill(database);
            keep(data, read("nyckel.svg"));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        context.getBeanFactory().registerSingleton("database", database);
        TestPropertyValues.of("samverk.data=" + data, "db-scheduler.enabled=false")
                .applyTo(context);
    }

    private static void fill(Database database) throws SQLException {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.user(), owner.password())
                .target(RELEASE)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(new String(read("V" + RELEASE + ".sql"), StandardCharsets.UTF_8));
        }
    }

    /// Where the program keeps the bytes of a file.
    private static void keep(Path data, byte[] content) throws IOException {
        var hash = Sha256.of(content).hex();
        var folder = Files.createDirectories(data.resolve("files").resolve(hash.substring(0, 2)));
        Files.write(folder.resolve(hash.substring(2)), content);
    }

    private static byte[] read(String name) {
        try (InputStream resource = OlderDatabase.class.getResourceAsStream("/upgrade/" + name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
