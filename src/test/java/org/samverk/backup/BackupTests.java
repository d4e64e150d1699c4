package org.samverk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.audit.AuditLog;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.TestDatabase;
import org.samverk.cast.TestFolders;
import org.samverk.files.FileContents;
import org.samverk.files.KeptFiles;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.kernel.CommandWords;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.postgres.Database;
import org.samverk.kernel.postgres.ForgetfulPostgres;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/// A backup of the tests' own database, with whatever the tests before have put in it, put back on another server.
@SamverkTest
class BackupTests {
    private static final Progress QUIET = (what, done, total) -> {};

    /// What says how a schema behaves, beside its columns.
    private static final String GUARDS = """
            select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text
            from pg_constraint where contype = 'f'
            order by 1
            """;

    @Autowired
    private Backups backups;

    @Autowired
    private KeptFiles files;

    @Autowired
    private FileContents contents;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TimeSource time;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Ideas ideas;

    @Autowired
    private CastSetup cast;

    @TempDir
    private Path folder;

    private final Path data = TestFolders.create("restored");
    private Database other;

    @BeforeEach
    void another() {
        other = ForgetfulPostgres.start(data);
    }

    @AfterEach
    void end() {
        other.close();
        TestFolders.delete(data);
    }

    @Test
    void what_is_kept_comes_back_on_an_empty_machine_though_people_wrote_meanwhile() throws Exception {
        var file = folder.resolve("kommunen.zip");
        var before = ideas();
        var manifest = whileWriting(() -> backups.make(file, QUIET));

        restore(file);

        assertThat(again().tables()).isEqualTo(manifest.tables());
        assertThat(again().sequences()).containsAll(manifest.sequences());
        assertThat(one(other, "select count(*) from ideas.idea")).isGreaterThanOrEqualTo(before);
        assertThat(list(other, GUARDS)).isEqualTo(list(TestDatabase.get(), GUARDS));
    }

    @Test
    void a_backup_that_was_damaged_is_found_out_and_not_put_back() throws IOException {
        var whole = folder.resolve("hel.zip");
        backups.make(whole, QUIET);
        var file = folder.resolve("skadad.zip");
        damage(whole, file);

        try (var backup = new BackupZip(file, json)) {
            assertThat(backup.faults(QUIET)).hasSize(1);
        }
        assertThatThrownBy(() -> restore(file))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void what_is_no_backup_is_told_so() throws IOException {
        var file = Files.writeString(folder.resolve("annat.zip"), "inte en säkerhetskopia");
        assertThatThrownBy(() -> new BackupZip(file, json)).isInstanceOf(BackupException.class);
        assertThatThrownBy(() -> new BackupZip(folder.resolve("saknas.zip"), json))
                .isInstanceOf(BackupException.class);
        assertThatThrownBy(() -> backups.make(file, QUIET)).isInstanceOf(BackupException.class);
    }

    @Test
    void nothing_is_put_over_what_people_have_written() {
        var file = folder.resolve("kommunen.zip");
        backups.make(file, QUIET);
        var restoring = new Restoring(new CommandWords(List.of(file.toString())), contents, json);
        assertThatThrownBy(() -> restoring.migrate(flyway)).isInstanceOf(BackupException.class);
    }

    /// The same but for one name.
    static void damage(Path whole, Path damaged) throws IOException {
        try (var zip = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("tables/access.principal")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        }
    }

    private void restore(Path file) {
        var empty = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(other.url(), other.owner().user(), other.owner().password())
                .load();
        new Restoring(new CommandWords(List.of(file.toString())), contents, json).migrate(empty);
    }

    /// What a backup of the other database says.
    private Manifest again() throws SQLException {
        var source = new DriverManagerDataSource(
                other.url(), other.app().user(), other.app().password());
        var file = folder.resolve("igen" + System.nanoTime() + ".zip");
        return new Backups(source, files, contents, new DataSourceTransactionManager(source), time, json, audit)
                .make(file, QUIET);
    }

    private Manifest whileWriting(java.util.function.Supplier<Manifest> work) throws InterruptedException {
        var writing = new AtomicBoolean(true);
        var written = new AtomicInteger();
        var writer = Thread.ofVirtual().start(() -> {
            while (writing.get()) {
                ideas.submit(
                        cast.actor(Cast.ANNA),
                        new NewIdea(
                                "Skriven under tiden " + written.incrementAndGet(),
                                Markdown.toRichText("Text.", MentionResolver.NONE),
                                null,
                                null));
            }
        });
        try {
            return work.get();
        } finally {
            writing.set(false);
            writer.join();
            assertThat(written).hasPositiveValue();
        }
    }

    private long ideas() throws SQLException {
        return one(TestDatabase.get(), "select count(*) from ideas.idea");
    }

    private static long one(Database database, String query) throws SQLException {
        return Long.parseLong(list(database, query).getFirst());
    }

    private static List<String> list(Database database, String query) throws SQLException {
        var owner = database.owner();
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
