package org.samverk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.backup.Manifest.Rows;
import org.samverk.files.FileContents;
import org.samverk.files.KeptFiles;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Makes backups. All rows are those of one moment; people go on working meanwhile. The file is whole or not there.
@Component
class Backups {
    static final String MANIFEST = "manifest.json";
    /// It holds what everybody has written.
    private static final FileAttribute<?> OWNERS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final DataSource database;
    private final KeptFiles files;
    private final FileContents contents;
    private final TransactionTemplate snapshot;
    private final TimeSource time;
    private final JsonMapper json;
    private final AuditLog audit;

    Backups(
            DataSource database,
            KeptFiles files,
            FileContents contents,
            PlatformTransactionManager transactions,
            TimeSource time,
            JsonMapper json,
            AuditLog audit) {
        this.audit = audit;
        this.database = database;
        this.files = files;
        this.contents = contents;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.time = time;
        this.json = json;
    }

    /// Writes a backup.
    ///
    /// @param target a file that is not there yet
    /// @throws BackupException when it is there, or its folder is not
    Manifest make(Path target, Progress progress) {
        if (Files.exists(target)) {
            throw new BackupException(target + " is there already.", "Name another file, or move that one away.");
        }
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupException("There is no folder for " + target + ".", "Make it, or name another place.");
        }
        audit.note(Actor.SYSTEM, AuditKind.BACKUP_MADE, Target.words(String.valueOf(target.getFileName())));
        var draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            var manifest = write(draft, progress);
            place(draft, target);
            return manifest;
        } catch (IOException e) {
            throw new BackupException(
                    "The backup could not be written: " + e.getMessage(),
                    "See that the disk has room for it and that the storage of files answers.");
        } finally {
            draft.toFile().delete();
        }
    }

    private Manifest write(Path draft, Progress progress) throws IOException {
        Files.createFile(draft, OWNERS_ALONE);
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
            var rows = snapshot.execute(status -> rows(zip, progress));
            var manifest = rows.lacking(files(zip, rows.files(), progress));
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(json.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (FilesAwayException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Manifest rows(ZipOutputStream zip, Progress progress) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var columns = Tables.columns(connection);
            var tables = tables(zip, connection, columns, progress);
            return new Manifest(
                    Manifest.FORMAT,
                    time.instant(),
                    Tables.migrations(connection),
                    tables,
                    Tables.sequences(connection),
                    files.hashes(),
                    List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static List<Rows> tables(
            ZipOutputStream zip, Connection connection, Map<String, List<String>> columns, Progress progress)
            throws SQLException, IOException {
        var copy = new RowCopy(connection);
        var tables = new ArrayList<Rows>();
        zip.setLevel(4);
        for (var table : columns.entrySet()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.getKey()));
            tables.add(copy.out(table.getKey(), table.getValue(), zip));
            zip.closeEntry();
            progress.at("tables", tables.size(), columns.size());
        }
        return tables;
    }

    /// Copies what files hold. Most of it is compressed already.
    ///
    /// @return what is gone although rows still speak of it
    private List<String> files(ZipOutputStream zip, List<String> hashes, Progress progress) throws IOException {
        var gone = new ArrayList<String>();
        zip.setLevel(0);
        for (int i = 0; i < hashes.size(); i++) {
            try (var content = contents.open(hashes.get(i))) {
                zip.putNextEntry(new ZipEntry(entry(hashes.get(i))));
                content.transferTo(zip);
                zip.closeEntry();
            } catch (NoSuchFileException e) {
                gone.add(hashes.get(i));
            }
            progress.at("files", i + 1, hashes.size());
        }
        // What was cleared away meanwhile, because nobody ever used it, is not missing.
        gone.retainAll(gone.isEmpty() ? List.of() : files.hashes());
        return gone;
    }

    /// Where the content with this hash lies in a backup.
    static String entry(String hash) {
        return "files/" + hash;
    }

    private static void place(Path draft, Path target) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
