package org.samverk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.samverk.kernel.Sha256;

/// Computes what is told of a whole file by its bytes.
final class Hashing {
    private static final int BUFFER = 64 * 1024;

    private Hashing() {}

    static Sha256 hash(Path file) {
        return new Sha256(HexFormat.of().formatHex(digest(file, "SHA-256")));
    }

    static byte[] digest(Path file, String algorithm) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var digest = MessageDigest.getInstance(algorithm);
            var buffer = ByteBuffer.allocate(BUFFER);
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
