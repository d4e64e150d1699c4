package org.samverk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.samverk.files.FileContents;
import org.samverk.kernel.CommandWords;
import org.samverk.kernel.FilesAwayException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// `./run restore FILE`, while the program starts: the schema as it was when the backup was made, then its rows, then
/// what this program's schema has more. So a backup of an earlier version is put back by a later one. Only a program
/// that serves is wired when it is built (ADR 66); a command finds out when it starts, so this may have a condition.
@Component
@ConditionalOnProperty(name = "samverk.command", havingValue = RestoreCommand.NAME)
class Restoring implements FlywayMigrationStrategy {
    private final CommandWords words;
    private final FileContents files;
    private final JsonMapper json;

    Restoring(CommandWords words, FileContents files, JsonMapper json) {
        this.words = words;
        this.files = files;
        this.json = json;
    }

    @Override
    public void migrate(Flyway flyway) {
        var progress = Progress.printed();
        try (var backup = new BackupZip(file(words.words()), json)) {
            needEmpty(flyway);
            needKnown(flyway, backup.manifest());
            needWhole(backup, progress);
            to(flyway, backup.manifest().migrations().getLast());
            try (var owner = flyway.getConfiguration().getDataSource().getConnection()) {
                load(backup, owner, progress);
            }
        } catch (IOException | SQLException | FilesAwayException e) {
            throw new BackupException(
                    "The backup could not be put back: " + e.getMessage(),
                    "Clear the data folder away before you try again.");
        }
        flyway.migrate();
    }

    /// @throws BackupException when it is not one file that is named
    static Path file(List<String> words) {
        if (words.size() != 1) {
            throw new BackupException("Which backup?", "Usage: ./run restore FILE");
        }
        return Path.of(words.getFirst()).toAbsolutePath().normalize();
    }

    private static void needEmpty(Flyway flyway) {
        if (flyway.info().applied().length > 0) {
            throw new BackupException(
                    "There is a Samverk here already, with what people have written.",
                    "Put the backup back on an empty data folder (SAMVERK_DATA=… ./run restore FILE) or an empty"
                            + " database.");
        }
    }

    private static void needKnown(Flyway flyway, Manifest manifest) {
        var last = manifest.migrations().getLast();
        var known = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null && !version.isNewerThan(last))
                .map(Object::toString)
                .toList();
        if (!known.containsAll(manifest.migrations())
                || known.size() != manifest.migrations().size()) {
            throw new BackupException(
                    "The backup was made by a later Samverk than this one, or by another.",
                    "Put it back with the version that made it, or a later one.");
        }
    }

    private static void needWhole(BackupZip backup, Progress progress) {
        var faults = backup.faults(progress);
        faults.forEach(System.err::println);
        if (!faults.isEmpty()) {
            throw new BackupException("The backup is damaged.", "Nothing was put back. Take another backup.");
        }
    }

    private static void to(Flyway flyway, String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    private void load(BackupZip backup, Connection owner, Progress progress) throws SQLException, IOException {
        var present = backup.manifest().present();
        var done = 0;
        for (var hash : present) {
            try (var content = backup.open(Backups.entry(hash))) {
                files.put(hash, content);
            }
            progress.at("files", ++done, present.size());
        }
        new Loading(backup, progress).into(owner);
    }
}
