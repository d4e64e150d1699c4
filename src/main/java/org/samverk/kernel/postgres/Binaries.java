package org.samverk.kernel.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL's own programs, unpacked from the class path to a folder that nobody else may write to.
record Binaries(Path home) {

    /// The programs for this machine, unpacked below `parent` unless they are there already.
    static Binaries unpackedBelow(Path parent) {
        try {
            var archive = archive();
            Path home = parent.resolve(name(archive));
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

    private static JarURLConnection archive() throws IOException {
        String name = "/postgres-" + (ServerAccount.LINUX ? "linux" : "darwin") + "-"
                + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        var found = Binaries.class.getResource(name);
        if (found == null) {
            throw new DatabaseStartException(
                    "This build of Samverk holds no database for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + ".",
                    "Build it on this machine, or name a PostgreSQL server with SAMVERK_DATABASE_URL.");
        }
        return (JarURLConnection) found.openConnection();
    }

    /// What the jar knows of the archive: to read all of it at every start costs some tenths of a second.
    private static String name(JarURLConnection archive) throws IOException {
        var entry = archive.getJarEntry();
        return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
    }

    private static void unpack(JarURLConnection archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZCompressorInputStream(archive.getInputStream()), 1 << 16))) {
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

    /// Another program may have unpacked the same meanwhile.
    private static void moveInPlace(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(draft);
        }
        DataFolder.force(home.resolveSibling("."));
    }
}
