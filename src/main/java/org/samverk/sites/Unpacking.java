package org.samverk.sites;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// Unpacks an uploaded zip file into a folder of its own; never outside it, never more than a site is large.
public final class Unpacking {
    private static final long MOST_BYTES = 500_000_000;
    private static final int MOST_FILES = 20_000;

    private Unpacking() {}

    /// @return a new folder with what the zip file holds; [#delete] takes it away again
    /// @throws InvalidInputException when it is no zip file, or is too large when unpacked
    public static Path unpack(InputStream zip) {
        var folder = newFolder();
        try (var entries = new ZipInputStream(zip)) {
            if (write(entries, folder) == 0) {
                throw new InvalidInputException("file", "sites.import.noZip");
            }
            return folder;
        } catch (IOException | IllegalArgumentException e) {
            delete(folder);
            throw new InvalidInputException("file", "sites.import.noZip");
        } catch (InvalidInputException e) {
            delete(folder);
            throw e;
        }
    }

    /// The folder in which the pages begin: a single folder on top, or one that alone holds pages beside their
    /// pictures, is entered.
    public static Path top(Path folder) {
        try (var inside = Files.list(folder)) {
            var all = inside.toList();
            var pages = all.stream().filter(Unpacking::holdsPages).toList();
            var one = pages.size() == 1 && Files.isDirectory(pages.getFirst());
            return one ? top(pages.getFirst()) : folder;
        } catch (IOException e) {
            return folder;
        }
    }

    private static boolean holdsPages(Path path) {
        try (var inside = Files.walk(path)) {
            return inside.anyMatch(file -> file.toString().endsWith(".md"));
        } catch (IOException e) {
            return false;
        }
    }

    /// A folder in a folder that is ours alone, since an import looks for pictures beside the pages too.
    private static Path newFolder() {
        try {
            return Files.createDirectory(
                    Files.createTempDirectory("samverk-import").resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes away what [#unpack] made.
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder.getParent(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static int write(ZipInputStream entries, Path folder) throws IOException {
        var left = MOST_BYTES;
        var files = 0;
        for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
            left -= write(entries, entry, folder, left);
            if (left <= 0 || ++files > MOST_FILES) {
                throw new InvalidInputException("file", "sites.import.zipTooLarge");
            }
        }
        return files;
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
