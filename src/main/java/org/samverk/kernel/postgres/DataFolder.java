package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Where the embedded database keeps what. All of it is closed to other users; as root the folders above the cluster
/// can be passed through, because the server runs as somebody else.
record DataFolder(Path root) {
    private static final String PRIVATE_FILE = "rw-------";

    static DataFolder open(Path path) {
        try {
            var folder = new DataFolder(makeFolder(path));
            makeFolder(folder.database());
            return new DataFolder(folder.root.toRealPath());
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The data folder " + path + " cannot be made or read: " + e.getMessage() + ".",
                    "Choose a folder that this user may write to with SAMVERK_DATA.",
                    e);
        }
    }

    Path lock() {
        return root.resolve("samverk.lock");
    }

    Path holder() {
        return root.resolve("samverk.holder");
    }

    Path database() {
        return root.resolve("postgres");
    }

    Path cluster() {
        return database().resolve("cluster");
    }

    Path binaries() {
        return database().resolve("binaries");
    }

    Path logins() {
        return database().resolve("logins.properties");
    }

    Path address() {
        return database().resolve("address");
    }

    Path log() {
        return database().resolve("postgres.log");
    }

    static Path makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String mode = ServerAccount.weAreRoot() ? "rwx--x--x" : "rwx------";
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
    }

    /// Writes a file that only this user may read, whole or not at all.
    static void writePrivately(Path file, String text) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FILE)));
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.resolveSibling("."));
        } catch (AtomicMoveNotSupportedException e) {
            throw new IllegalStateException("A rename within one folder is atomic on every file system we run on", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a file or a folder's entries on the disk itself.
    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
