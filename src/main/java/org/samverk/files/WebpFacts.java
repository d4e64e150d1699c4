package org.samverk.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// Copies a WebP (RFC 9649) with the parts that make the picture, and no others. What was left out stands as a part of
/// nothing at its end, so that the length that is written first stays true.
final class WebpFacts {
    private static final Set<String> KEPT = Set.of("ANIM", "ANMF", "ALPH", "ICCP", "VP8 ", "VP8L", "VP8X");
    private static final int HEAD = 12;
    private static final int PIECE = 64 * 1024;
    /// The flags in `VP8X` which say that Exif and XMP follow.
    private static final int FACTS = 0x08 | 0x04;

    private final DataInputStream from;
    private final OutputStream to;

    private WebpFacts(DataInputStream from, OutputStream to) {
        this.from = from;
        this.to = to;
    }

    static void leaveOut(DataInputStream from, OutputStream to) throws IOException {
        var head = from.readNBytes(HEAD);
        if (head.length < HEAD
                || !name(head, 0).equals("RIFF")
                || !name(head, 8).equals("WEBP")) {
            throw new IllegalArgumentException("no WebP");
        }
        to.write(head);
        var webp = new WebpFacts(from, to);
        for (var rest = length(head, 4) - 4; rest >= 8; ) {
            rest -= 8 + webp.part();
        }
    }

    /// @return how long its content is, with what fills it up to an even number
    private long part() throws IOException {
        var head = from.readNBytes(8);
        if (head.length < 8) {
            throw new EOFException();
        }
        var name = name(head, 0);
        var length = length(head, 4) + (length(head, 4) & 1);
        if (!KEPT.contains(name)) {
            from.skipNBytes(length);
            nothing(head, length);
            return length;
        }
        to.write(head);
        if (name.equals("VP8X") && length > 0) {
            to.write(from.readUnsignedByte() & ~FACTS);
            copy(length - 1);
        } else {
            copy(length);
        }
        return length;
    }

    private void nothing(byte[] head, long length) throws IOException {
        to.write(new byte[] {'J', 'U', 'N', 'K'});
        to.write(head, 4, 4);
        for (var rest = length; rest > 0; rest -= PIECE) {
            to.write(new byte[(int) Math.min(PIECE, rest)]);
        }
    }

    private void copy(long length) throws IOException {
        for (var rest = length; rest > 0; ) {
            var piece = from.readNBytes((int) Math.min(PIECE, rest));
            if (piece.length == 0) {
                throw new EOFException();
            }
            to.write(piece);
            rest -= piece.length;
        }
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static long length(byte[] bytes, int at) {
        return Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(bytes)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt(at));
    }
}
