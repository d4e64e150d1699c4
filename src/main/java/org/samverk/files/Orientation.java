package org.samverk.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which way a camera was held, as a JPEG says it (Exif 2.32, tag 0x0112): 1 is upright, 2 to 8 are turned or mirrored.
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    /// Upright when the JPEG does not say, or says it wrongly.
    static Orientation of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation search(ByteBuffer jpeg) {
        if (Short.toUnsignedInt(jpeg.getShort()) != START) {
            return UPRIGHT;
        }
        while (true) {
            var marker = Short.toUnsignedInt(jpeg.getShort());
            if (marker == SCAN || marker < 0xFF00) {
                return UPRIGHT;
            }
            var length = Short.toUnsignedInt(jpeg.getShort()) - 2;
            var next = jpeg.position() + length;
            if (marker == APP1 && jpeg.getInt(jpeg.position()) == 0x45786966) {
                return tiff(jpeg.slice(jpeg.position() + 6, length - 6));
            }
            jpeg.position(next);
        }
    }

    private static Orientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * 12;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                var code = Short.toUnsignedInt(tiff.getShort(at + 8));
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// The image at the given size (before turning), turned upright.
    BufferedImage draw(BufferedImage image, int width, int height, int type) {
        var turned = code >= 5;
        var result = new BufferedImage(turned ? height : width, turned ? width : height, type);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(transform(width, height));
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
