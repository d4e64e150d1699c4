package org.samverk.files;

import java.awt.image.DataBuffer;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.samverk.kernel.InvalidInputException;

/// How much memory an image may take once it is decoded: as much as 40 megapixels of a usual photo, so half of them
/// when each colour has 16 bits.
final class ImageSize {
    /// In bytes.
    private static final long MOST = 160_000_000;

    /// What is drawn has so many bytes a pixel, whatever it is drawn from.
    private static final long USUAL = 4;

    private ImageSize() {}

    /// Looks at what the image says of itself, before it is decoded.
    ///
    /// @throws InvalidInputException for the field `file`
    static void requireSmall(ImageReader reader) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        requireFew(pixels, USUAL);
        requireFew(pixels, bytes(reader));
    }

    /// Whether a picture within a document may be drawn.
    static boolean isSmall(int width, int height) {
        return (long) width * height <= MOST / USUAL;
    }

    private static void requireFew(long pixels, long bytes) {
        var most = MOST / bytes;
        if (pixels > most) {
            throw new InvalidInputException("file", "files.problem.pixels", most / 1_000_000);
        }
    }

    /// How many bytes a pixel takes.
    private static long bytes(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            return USUAL;
        }
        var samples = types.next().getSampleModel();
        return Math.max(USUAL, samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / 8);
    }
}
