package org.samverk.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Pictures that are something else as well, that say they are larger than they are, or that are as large as they say.
final class HostilePictures {
    private static final String SCRIPT = "<script>alert(document.domain)</script>";
    private static final int MB = 1024 * 1024;

    private HostilePictures() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("gif-and-script.gif", join(picture("gif"), latin("/*" + SCRIPT + "*/=1;"))),
                new HostileFile("jpeg-and-page.jpg", join(picture("jpeg"), latin("<html>" + SCRIPT))),
                new HostileFile(
                        "picture-and-archive.png",
                        join(picture("png"), HostileArchives.zip("evil.html", latin(SCRIPT)))),
                new HostileFile("page-that-says-it-is-a-picture.png", latin("<!doctype html><html>" + SCRIPT)),
                new HostileFile("begins-like-a-gif.gif", latin("GIF89a/*" + SCRIPT + "*/")),
                new HostileFile("drawing.svg", latin(svg("onload=\"alert(1)\"", SCRIPT))),
                new HostileFile("drawing-that-says-it-is-a-photo.jpg", latin(svg("", "<foreignObject>" + SCRIPT))),
                new HostileFile("drawing-that-laughs.svg", latin(laughs("svg"))),
                new HostileFile("drawing-packed.svgz", HostileArchives.gzip(200 * MB)),
                new HostileFile("says-it-is-huge.png", png(60_000, 60_000, 1, 0, new byte[64])),
                new HostileFile("is-huge.png", png(30_000, 30_000, 1, 0, packed(30_000L * (30_000 / 8 + 1)))),
                new HostileFile("has-deep-colours.png", deep(6_300)),
                new HostileFile(
                        "is-as-large-as-may-be.png", png(4_400, 4_400, 16, 6, packed(4_400L * (4_400 * 8 + 1)))),
                new HostileFile("with-a-comment-of-zeros.png", withComment(packed(500L * MB))),
                new HostileFile("says-it-is-huge.jpg", hugeJpeg()),
                new HostileFile("says-it-is-huge.webp", hugeWebp()),
                new HostileFile("pages-in-a-circle.tif", circularTiff()));
    }

    /// A square with 16 bits for each of four colours.
    static byte[] deep(int side) {
        return png(side, side, 16, 6, packed(side * (side * 8L + 1)));
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String svg(String attribute, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attribute + ">" + content + "</svg>";
    }

    /// Entities of entities: ten to the twelfth of them.
    static String laughs(String root) {
        var entities = new StringBuilder("<!ENTITY a \"ha\">");
        for (var letter = 'b'; letter < 'n'; letter++) {
            var ten = ("&" + (char) (letter - 1) + ";").repeat(10);
            entities.append("<!ENTITY ")
                    .append(letter)
                    .append(" \"")
                    .append(ten)
                    .append("\">");
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE x [%s]><%s>&m;</%s>".formatted(entities, root, root);
    }

    /// So many zeros, packed as PNG and PDF have it.
    static byte[] packed(long zeros) {
        var bytes = new ByteArrayOutputStream();
        var block = new byte[MB];
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (var left = zeros; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @param depth bits of a sample
    /// @param kind  0 grey, 6 colours and how far one sees through them
    private static byte[] png(int width, int height, int depth, int kind, byte[] data) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) depth).put((byte) kind);
        return join(pngSign(), chunk("IHDR", head.array()), chunk("IDAT", data), chunk("IEND", new byte[0]));
    }

    private static byte[] withComment(byte[] packed) {
        var whole = picture("png");
        var end = whole.length - 12;
        var comment = chunk("zTXt", join(latin("Comment\0\0"), packed));
        var head = ByteBuffer.allocate(33).put(whole, 0, 33).array();
        return join(
                head,
                comment,
                ByteBuffer.allocate(end - 33).put(whole, 33, end - 33).array(),
                chunk("IEND", new byte[0]));
    }

    private static byte[] pngSign() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    }

    private static byte[] chunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(latin(type));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(latin(type))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] hugeJpeg() {
        var jpeg = picture("jpeg");
        for (var at = 0; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 65_500).putShort(at + 7, (short) 65_500);
            }
        }
        return jpeg;
    }

    private static byte[] hugeWebp() {
        var webp = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(latin("RIFF")).putInt(52).put(latin("WEBPVP8L")).putInt(40).put((byte) 0x2F);
        return webp.putInt(0x0FFF_FFFF).array();
    }

    /// The directory of its first page says that the next one is itself.
    private static byte[] circularTiff() {
        var tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(100_000);
        tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(100_000);
        return tiff.putInt(8).array();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
