package org.samverk.sites;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.samverk.kernel.InvalidInputException;

/// Unpacks an uploaded zip file into a folder of its own; never outside it, never more than a site is large.
public final class Unpacking {
    private static final long MOST_BYTES = 500_000_000;
    private static final int MOST_FILES = 20_000;

    private Unpacking() {}

    /// @return a new folder with what the zip file holds; a single folder on top is entered
    /// @throws InvalidInputException when it is no zip file, or is too large when unpacked
    public static Path unpack(InputStream zip) {
        try {
            var folder = Files.createTempDirectory("samverk-import");
            var left = MOST_BYTES;
            var files = 0;
            try (var entries = new ZipInputStream(zip)) {
                for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
                    left -= write(entries, entry, folder, left);
                    if (left <= 0 || ++files > MOST_FILES) {
                        delete(folder);
                        throw new InvalidInputException("file", "sites.import.zipTooLarge");
                    }
                }
            }
            if (files == 0) {
                delete(folder);
                throw new InvalidInputException("file", "sites.import.noZip");
            }
            return folder;
        } catch (ZipException | IllegalArgumentException e) {
            throw new InvalidInputException("file", "sites.import.noZip");
        } catch (IOException e) {
            throw new InvalidInputException("file", "sites.import.noZip");
        }
    }

    /// The one folder that holds everything, or the folder itself.
    public static Path top(Path folder) {
        try (var inside = Files.list(folder)) {
            var all = inside.toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : folder;
        } catch (IOException e) {
            return folder;
        }
    }

    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path directory, @org.jspecify.annotations.Nullable IOException failed) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static long write(ZipInputStream entries, ZipEntry entry, Path folder, long left) throws IOException {
        var target = folder.resolve(entry.getName().replace('\\', '/')).normalize();
        if (entry.isDirectory() || !target.startsWith(folder)) {
            return 0;
        }
        Files.createDirectories(target.getParent());
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[16_384];
            var written = 0L;
            for (int read; (read = entries.read(buffer)) > 0 && written < left; written += read) {
                out.write(buffer, 0, read);
            }
            return written;
        }
    }
}
