package org.samverk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.samverk.kernel.Settings;
import org.samverk.kernel.Sha256;
import org.springframework.stereotype.Component;

/// The bytes of files, each under the hash of its content: `ab/cdef…` in the folder of files. What is there is whole
/// and never changes; the same content is there once.
@Component
class Blobs {
    private final Path root;

    Blobs(Settings program, FileSettings settings) {
        this.root = settings.root(program);
    }

    Path path(Sha256 hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2));
    }

    /// Written to the disk itself when this returns, also if the power goes the moment after.
    Sha256 write(byte[] content) {
        var hash = Sha256.of(content);
        try {
            if (!Files.exists(path(hash))) {
                var draft = Files.createDirectories(path(hash).getParent()).resolve(UUID.randomUUID() + ".new");
                Files.createFile(draft);
                try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                        channel.write(rest);
                    }
                    place(draft, path(hash));
                } finally {
                    Files.deleteIfExists(draft);
                }
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes over a file that lies in the data folder. Where the file system has links it still lies there too, for the
    /// caller to delete; what could not be taken over lies there in any case.
    Sha256 take(Path draft) {
        var hash = hash(draft);
        take(draft, hash);
        return hash;
    }

    /// The same when its hash is known already.
    void take(Path draft, Sha256 hash) {
        try {
            if (!Files.exists(path(hash))) {
                Files.createDirectories(path(hash).getParent());
                place(draft, path(hash));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets go of what no file has any longer.
    void delete(Sha256 hash) {
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

    static Sha256 hash(Path draft) {
        try (var channel = FileChannel.open(draft, StandardOpenOption.READ)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = ByteBuffer.allocate(64 * 1024);
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
