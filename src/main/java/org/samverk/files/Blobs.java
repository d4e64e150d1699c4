package org.samverk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Sha256;
import org.springframework.stereotype.Component;

/// The bytes of files, each under the hash of its content: `files/ab/cdef…` in the data folder. What is there is whole
/// and never changes; the same content is there once.
@Component
class Blobs {
    private final Path root;

    Blobs(Settings settings) {
        this.root = settings.data().resolve("files");
    }

    Path path(Sha256 hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2));
    }

    /// Written to the disk itself when this returns, also if the power goes the moment after.
    Sha256 write(byte[] content) {
        var hash = Sha256.of(content);
        var path = path(hash);
        if (!Files.exists(path)) {
            try {
                Files.createDirectories(path.getParent());
                place(content, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hash;
    }

    private static void place(byte[] content, Path path) throws IOException {
        var draft = path.resolveSibling(UUID.randomUUID() + ".new");
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
