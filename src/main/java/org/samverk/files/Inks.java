package org.samverk.files;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/// A JPEG in printing colours (CMYK): what print shops and layout programs make. Java reads its numbers, not its
/// colours; these are near what is printed, without the profile of the paper.
///
/// @param turned    whether 255 says no ink, as all do that Adobe's programs write (Adobe Technical Note 5116)
/// @param luminance whether the first three are brightness and colour difference (YCCK) of what the inks leave out
record Inks(boolean turned, boolean luminance) {
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int ADOBE = 0xFFEE;
    private static final int FULL = 255;

    /// Empty when it has other colours. The stream is at its beginning afterwards.
    static Optional<Inks> of(ImageInputStream jpeg) throws IOException {
        try {
            jpeg.seek(0);
            return jpeg.readUnsignedShort() == START ? search(jpeg) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        } finally {
            jpeg.seek(0);
        }
    }

    private static Optional<Inks> search(ImageInputStream jpeg) throws IOException {
        var inks = new Inks(false, false);
        var four = false;
        for (var marker = jpeg.readUnsignedShort(); marker != SCAN && marker > 0xFF00; ) {
            var next = jpeg.getStreamPosition() + jpeg.readUnsignedShort();
            if (marker == ADOBE && jpeg.readInt() == 0x41646F62) {
                jpeg.skipBytes(7);
                inks = new Inks(true, jpeg.readUnsignedByte() == 2);
            } else if (isFrame(marker)) {
                jpeg.skipBytes(5);
                four = jpeg.readUnsignedByte() == 4;
            }
            jpeg.seek(next);
            marker = jpeg.readUnsignedShort();
        }
        return four ? Optional.of(inks) : Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    /// @param raster four numbers a pixel, as they stand in the file
    BufferedImage image(Raster raster) {
        var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[raster.getWidth() * 4];
        var colours = new int[raster.getWidth()];
        for (var y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (var x = 0; x < colours.length; x++) {
                colours[x] = colour(row, x * 4);
            }
            image.setRGB(0, y, colours.length, 1, colours, 0, colours.length);
        }
        return image;
    }

    private int colour(int[] row, int at) {
        var black = light(row[at + 3]);
        if (!luminance) {
            return rgb(light(row[at]), light(row[at + 1]), light(row[at + 2]), black);
        }
        var blue = row[at + 1] - 128;
        var red = row[at + 2] - 128;
        return rgb(
                light(FULL - limited(row[at] + 1.402 * red)),
                light(FULL - limited(row[at] - 0.344136 * blue - 0.714136 * red)),
                light(FULL - limited(row[at] + 1.772 * blue)),
                black);
    }

    /// How much light an ink lets through.
    private int light(int ink) {
        return turned ? ink : FULL - ink;
    }

    private static int limited(double value) {
        return Math.clamp(Math.round(value), 0, FULL);
    }

    private static int rgb(int red, int green, int blue, int black) {
        return red * black / FULL << 16 | green * black / FULL << 8 | blue * black / FULL;
    }
}
