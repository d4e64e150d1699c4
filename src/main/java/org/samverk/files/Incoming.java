package org.samverk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Settings;
import org.springframework.stereotype.Component;

/// What is on its way in: `incoming` in the folder of files, beside the place where it will lie, so that it can be
/// moved there in one step. Bytes go straight to the disk; a file never lies in memory.
@Component
class Incoming {
    private static final int BUFFER = 64 * 1024;
    private final Path folder;

    Incoming(Settings program, FileSettings settings) {
        this.folder = settings.root(program).resolve("incoming");
    }

    Path path(UUID key) {
        return folder.resolve(key.toString());
    }

    /// A fresh place.
    Path create() {
        return create(UUID.randomUUID());
    }

    Path create(UUID key) {
        try {
            Files.createDirectories(folder);
            return Files.createFile(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds what comes to the end. What came before a connection broke stays.
    ///
    /// @param offset where it must begin
    /// @param most   the most bytes that the whole may have
    /// @throws ConflictException     when the file does not end there, or another node adds to it
    /// @throws InvalidInputException when more comes
    long append(Path path, long offset, InputStream source, long most) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                var bytes = Channels.newChannel(source)) {
            if (channel.tryLock() == null || channel.size() != offset) {
                throw new ConflictException("files.problem.offset");
            }
            var buffer = ByteBuffer.allocate(BUFFER);
            while (bytes.read(buffer) >= 0) {
                buffer.flip();
                if (channel.size() + buffer.remaining() > most) {
                    throw new InvalidInputException("file", "files.problem.largeFile", most / FileSettings.MB);
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                buffer.clear();
            }
            return channel.size();
        }
    }

    void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Clears away what programs left that were killed at it.
    ///
    /// @param before what was written to since then may be under way
    void sweep(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder)) {
            for (var draft : all) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (NoSuchFileException e) {
            // It was done with meanwhile: the next time goes on.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
