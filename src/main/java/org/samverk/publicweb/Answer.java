package org.samverk.publicweb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.samverk.kernel.Sha256;

/// An answer to visitors: as it is and packed, since nearly every browser takes it packed.
///
/// @param type of the content, with its charset
/// @param tag  what it is known by (ETag, RFC 9110); a weak one, since it stands for both forms
public record Answer(String type, byte[] plain, byte[] packed, String tag) {
    public static Answer of(String type, byte[] body) {
        return new Answer(type, body, pack(body), "W/\"" + Sha256.of(body).hex().substring(0, 32) + "\"");
    }

    int size() {
        return plain.length + packed.length;
    }

    private static byte[] pack(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 2);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
