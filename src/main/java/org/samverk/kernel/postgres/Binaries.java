package org.samverk.kernel.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's own programs, unpacked from the class path to a folder that nobody else may write to.
record Binaries(Path home) {

    /// The programs for this machine, unpacked below `parent` unless they are there already.
    static Binaries unpackedBelow(Path parent) {
        byte[] archive = archive();
        Path home = parent.resolve(hash(archive));
        try {
            if (!Files.isDirectory(home)) {
                DataFolder.makeFolder(parent);
                Path draft = Files.createTempDirectory(parent, "unpacking-");
                unpack(archive, draft);
                openToTheServer(draft);
                forceAll(draft);
                moveInPlace(draft, home);
            }
            return new Binaries(home.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The database's programs could not be unpacked to " + parent, e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static byte[] archive() {
        String name = "/postgres-" + (ServerAccount.LINUX ? "linux" : "darwin") + "-"
                + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        try (var stream = Binaries.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new DatabaseStartException(
                        "This build of Samverk holds no database for " + System.getProperty("os.name") + " on "
                                + System.getProperty("os.arch") + ".",
                        "Build it on this machine, or name a PostgreSQL server with SAMVERK_DATABASE_URL.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive reaches outside of its folder: " + entry.getName());
                }
                unpackEntry(tar, entry, target);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /// As root the server is somebody else, who must read its programs but may not change them.
    private static void openToTheServer(Path folder) throws IOException {
        String mode = ServerAccount.weAreRoot() ? "rwxr-xr-x" : "rwx------";
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
    }

    private static void forceAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    DataFolder.force(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        DataFolder.force(folder);
    }

    private static void moveInPlace(Path draft, Path home) throws IOException {
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        DataFolder.force(home.resolveSibling("."));
    }
}
