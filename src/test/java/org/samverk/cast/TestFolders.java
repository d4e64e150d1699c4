package org.samverk.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders for tests: below the system's temporary folder, where also the database's account can reach them.
public final class TestFolders {
    /// The database's programs are unpacked once for all tests.
    public static final Path BINARIES = Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("samverk-tests-" + System.getProperty("user.name"))
            .resolve("binaries");

    private TestFolders() {}

    public static Path create(String name) {
        try {
            Path parent = Files.createDirectories(BINARIES.resolveSibling("data"));
            Path folder = Files.createTempDirectory(parent, name + "-");
            Files.delete(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
