package org.samverk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup to read.
final class BackupZip implements AutoCloseable {
    private static final String REMEDY = "Take another backup.";
    private final ZipFile zip;
    private final Manifest manifest;

    /// @throws BackupException when this is no backup, or one of another kind
    BackupZip(Path file, JsonMapper json) {
        if (!Files.isRegularFile(file)) {
            throw new BackupException("There is no file " + file + ".", "Name a backup that is there.");
        }
        try {
            zip = new ZipFile(file.toFile());
            manifest = manifest(json);
        } catch (ZipException e) {
            throw new BackupException(file + " is no backup, or only a part of one.", REMEDY);
        } catch (IOException e) {
            throw new BackupException(file + " cannot be read: " + e.getMessage(), REMEDY);
        }
    }

    private Manifest manifest(JsonMapper json) throws IOException {
        try (var text = open(Backups.MANIFEST)) {
            var read = json.readValue(text, Manifest.class);
            if (read.format() == Manifest.FORMAT) {
                return read;
            }
            throw new BackupException(
                    "The backup was made by another program than this one.", "Use the program that made it.");
        } catch (JacksonException e) {
            throw new ZipException(e.getMessage());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// @throws ZipException when it is not in it
    InputStream open(String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new ZipException(entry + " is missing");
        }
        return zip.getInputStream(found);
    }

    /// Reads all of it and compares it with what it says that it holds. What was missing when it was made is no fault
    /// of the backup ([Manifest#missing]).
    ///
    /// @return what is wrong, a line each; empty when it is whole
    List<String> faults(Progress progress) {
        var wrong = new ArrayList<String>();
        var tables = manifest.tables();
        for (int i = 0; i < tables.size(); i++) {
            compare(tables.get(i).entry(), tables.get(i).sha256(), wrong);
            progress.at("tables", i + 1, tables.size());
        }
        var files = manifest.present();
        for (int i = 0; i < files.size(); i++) {
            compare(Backups.entry(files.get(i)), files.get(i), wrong);
            progress.at("files", i + 1, files.size());
        }
        return wrong;
    }

    private void compare(String entry, String sha256, List<String> wrong) {
        var digest = RowCopy.sha256();
        try (var content = new DigestInputStream(open(entry), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                wrong.add(entry + " is not what was backed up");
            }
        } catch (IOException e) {
            wrong.add(entry + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
