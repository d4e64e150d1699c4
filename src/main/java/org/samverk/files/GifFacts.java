package org.samverk.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Copies a GIF (GIF89a specification, 1990) without comments, without what programs added (XMP lies there) and without
/// what follows its end. How often it moves and its colours stay.
final class GifFacts {
    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");
    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int PROGRAM = 0xFF;
    private final DataInputStream from;
    private final OutputStream to;

    private GifFacts(DataInputStream from, OutputStream to) {
        this.from = from;
        this.to = to;
    }

    static void leaveOut(DataInputStream from, OutputStream to) throws IOException {
        var gif = new GifFacts(from, to);
        gif.copyColours(gif.copy(HEAD)[10]);
        for (var block = from.read(); block != END && block >= 0; block = from.read()) {
            switch (block) {
                case EXTENSION -> gif.extension(from.readUnsignedByte());
                case IMAGE -> gif.image();
                default -> throw new IllegalArgumentException("no block of a GIF: " + block);
            }
        }
        to.write(END);
    }

    private void extension(int label) throws IOException {
        var first = from.readNBytes(from.readUnsignedByte());
        var keep = label == PROGRAM ? KEPT.contains(new String(first, StandardCharsets.ISO_8859_1)) : label != COMMENT;
        if (keep) {
            to.write(new byte[] {EXTENSION, (byte) label, (byte) first.length});
            to.write(first);
        }
        if (first.length > 0) {
            pieces(keep);
        }
    }

    private void image() throws IOException {
        to.write(IMAGE);
        copyColours(copy(9)[8]);
        copy(1);
        pieces(true);
    }

    /// Pieces of at most 255 bytes, up to an empty one.
    private void pieces(boolean keep) throws IOException {
        int length;
        do {
            length = from.readUnsignedByte();
            var piece = new byte[length];
            from.readFully(piece);
            if (keep) {
                to.write(length);
                to.write(piece);
            }
        } while (length > 0);
    }

    /// The table of colours that follows, when the flags say that there is one.
    private void copyColours(byte flags) throws IOException {
        if ((flags & 0x80) != 0) {
            copy(3 << ((flags & 7) + 1));
        }
    }

    private byte[] copy(int length) throws IOException {
        var bytes = new byte[length];
        from.readFully(bytes);
        to.write(bytes);
        return bytes;
    }
}
