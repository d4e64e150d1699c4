package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.samverk.kernel.Sha256;

/// Contents in a folder: `ab/cdef…`.
final class BlobFolder implements Blobs {
    private final Path root;

    /// @param root on the file system of [Incoming]
    BlobFolder(Path root) {
        this.root = root;
    }

    @Override
    public Path path(Sha256 hash) {
        return root.resolve(name(hash));
    }

    /// How it is called there, below other folders than this one too.
    static String name(Sha256 hash) {
        return hash.hex().substring(0, 2) + "/" + hash.hex().substring(2);
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public void bring(Path draft, Sha256 hash) {
        // It lies on the same disk: there is nothing that takes long.
    }

    @Override
    public void take(Path draft, Sha256 hash) {
        try {
            if (!Files.exists(path(hash))) {
                Files.createDirectories(path(hash).getParent());
                place(draft, path(hash));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(Sha256 hash) {
        try {
            Files.deleteIfExists(path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void place(Path draft, Path path) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        link(draft, path);
        try (var folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /// In one step: whoever looks sees nothing, or all of it. Not every file system has links.
    private static void link(Path draft, Path path) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            // Somebody else has brought the same.
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
