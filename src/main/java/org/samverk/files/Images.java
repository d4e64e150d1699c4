package org.samverk.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.samverk.kernel.InvalidInputException;

/// Decodes what claims to be an image and writes it anew, so that nothing else that was in the file gets through:
/// no place where a photo was taken, no script, no second file behind the picture.
final class Images {
    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final int LONGEST_SIDE = 2400;
    static final int PORTRAIT = 448;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Map<String, String> FORMATS =
            Map.of("png", "png", "gif", "png", "jpeg", "jpeg", "webp", "jpeg");
    /// An image of 40 megapixels takes 160 MB while it is decoded.
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Images() {}

    /// @param longestSide what the image is made smaller to, in pixels
    /// @throws InvalidInputException for the field `file` when it is no image that can be read, or too large
    static Picture read(byte[] content, int longestSide) {
        if (content.length == 0) {
            throw new InvalidInputException("file", "files.problem.none");
        }
        if (content.length > LARGEST_FILE) {
            throw new InvalidInputException("file", "files.problem.large", LARGEST_FILE / 1024 / 1024);
        }
        AT_ONCE.acquireUninterruptibly();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return read(content, stream, longestSide);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new InvalidInputException("file", "files.problem.damaged");
        } catch (java.awt.color.CMMException | NegativeArraySizeException | ArithmeticException e) {
            throw new InvalidInputException("file", "files.problem.damaged");
        } finally {
            AT_ONCE.release();
        }
    }

    private static Picture read(byte[] content, ImageInputStream stream, int longestSide) throws IOException {
        var reader = reader(stream).orElseThrow(() -> new InvalidInputException("file", "files.problem.notImage"));
        try {
            var format = format(reader);
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener(new Truncation());
            var image = decode(reader, longestSide);
            var orientation = format.equals("jpeg") ? Orientation.of(content) : new Orientation(1);
            return encode(scale(image, orientation, longestSide), FORMATS.getOrDefault(format, "png"));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream stream) {
        for (var readers = ImageIO.getImageReaders(stream); readers.hasNext(); ) {
            var reader = readers.next();
            if (FORMATS.containsKey(format(reader))) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static String format(ImageReader reader) {
        try {
            return reader.getFormatName().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }

    /// Reads the size first: an image of 50 000 times 50 000 pixels can be a file of a few bytes.
    private static BufferedImage decode(ImageReader reader, int longestSide) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new InvalidInputException("file", "files.problem.pixels", MOST_PIXELS / 1_000_000);
        }
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (longestSide + longestSide / 2));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage scale(BufferedImage image, Orientation orientation, int longestSide) {
        var factor = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return orientation.draw(image, width, height, type);
    }

    private static Picture encode(BufferedImage image, String wanted) throws IOException {
        var format = image.getColorModel().hasAlpha() ? "png" : wanted;
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(format.equals("png") ? 0.4f : 0.86f);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new Picture(bytes.toByteArray(), "image/" + format, image.getWidth(), image.getHeight());
    }
}
