package org.samverk.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.samverk.kernel.InvalidInputException;

/// Decodes what claims to be an image and writes it anew, so that nothing else that was in the file gets through:
/// no place where a photo was taken, no script, no second file behind the picture.
final class Images {
    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final int LONGEST_SIDE = 2400;
    static final int PORTRAIT = 448;
    static final int WHOLE = 8192;
    private static final Map<String, String> FORMATS =
            Map.of("png", "png", "gif", "png", "jpeg", "jpeg", "webp", "jpeg");
    /// Of these too there is a preview, while the file stays as it is: a TIFF has pages.
    private static final Map<String, String> PREVIEWED =
            Map.of("png", "png", "gif", "png", "jpeg", "jpeg", "webp", "jpeg", "tif", "jpeg");

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
        var bytes = new ByteArrayOutputStream();
        var facts = ImageWork.careful(() -> {
            try (var source = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
                    var target = new MemoryCacheImageOutputStream(bytes)) {
                return remake(source, target, longestSide, FORMATS);
            }
        });
        return new Picture(bytes.toByteArray(), facts.mediaType(), facts.width(), facts.height());
    }

    /// Writes an image anew from one file to another, at most 8192 pixels long. Empty, with nothing written, when it is
    /// no image that this program reads, or one that moves: that is kept as it is, and never shown in a page.
    ///
    /// @throws InvalidInputException for the field `file` when it is damaged or has too many pixels
    static Optional<Picture.Facts> remake(Path from, Path to, int longestSide) {
        return ImageWork.careful(() -> {
            try (var source = new FileImageInputStream(from.toFile())) {
                var reader = reader(source, FORMATS).orElse(null);
                if (reader == null || moves(reader, source)) {
                    return Optional.empty();
                }
                source.seek(0);
                try (var target = new FileImageOutputStream(to.toFile())) {
                    return Optional.of(remake(source, target, longestSide, FORMATS));
                }
            }
        });
    }

    /// Writes an image anew; of one that moves or has pages, its first picture. Empty when it is no image that this
    /// program reads.
    static Optional<Picture.Facts> still(Path from, Path to, int longestSide) {
        return ImageWork.careful(() -> {
            try (var source = new FileImageInputStream(from.toFile())) {
                if (reader(source, PREVIEWED).isEmpty()) {
                    return Optional.empty();
                }
                try (var target = new FileImageOutputStream(to.toFile())) {
                    return Optional.of(remake(source, target, longestSide, PREVIEWED));
                }
            }
        });
    }

    /// Writes what was drawn as PNG.
    static void write(BufferedImage image, Path to) throws IOException {
        ImageIO.write(image, "png", to.toFile());
    }

    private static boolean moves(ImageReader reader, ImageInputStream source) throws IOException {
        try {
            reader.setInput(source, false, true);
            return Set.of("gif", "webp").contains(format(reader)) && reader.getNumImages(true) > 1;
        } finally {
            reader.dispose();
        }
    }

    private static Picture.Facts remake(
            ImageInputStream source, ImageOutputStream target, int longestSide, Map<String, String> formats)
            throws IOException {
        var reader =
                reader(source, formats).orElseThrow(() -> new InvalidInputException("file", "files.problem.notImage"));
        try {
            var format = format(reader);
            var orientation = format.equals("jpeg") ? Orientation.of(head(source)) : new Orientation(1);
            var inks = format.equals("jpeg") ? Inks.of(source) : Optional.<Inks>empty();
            reader.setInput(source, true, true);
            reader.addIIOReadWarningListener(new Truncation());
            var image = scale(decode(reader, inks, longestSide), orientation, longestSide);
            return encode(image, target, formats.getOrDefault(format, "png"));
        } finally {
            reader.dispose();
        }
    }

    /// What a camera says of the picture stands at its beginning.
    private static byte[] head(ImageInputStream source) throws IOException {
        var head = new byte[256 * 1024];
        var read = Math.max(0, source.read(head));
        source.seek(0);
        return Arrays.copyOf(head, read);
    }

    private static Optional<ImageReader> reader(ImageInputStream stream, Map<String, String> formats) {
        for (var readers = ImageIO.getImageReaders(stream); readers.hasNext(); ) {
            var reader = readers.next();
            if (formats.containsKey(format(reader))) {
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
    private static BufferedImage decode(ImageReader reader, Optional<Inks> inks, int longestSide) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        ImageSize.requireSmall(reader);
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (longestSide + longestSide / 2));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return inks.isPresent() ? inks.get().image(reader.readRaster(0, parameters)) : reader.read(0, parameters);
    }

    private static BufferedImage scale(BufferedImage image, Orientation orientation, int longestSide) {
        var factor = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return orientation.draw(image, width, height, type);
    }

    private static Picture.Facts encode(BufferedImage image, ImageOutputStream target, String wanted)
            throws IOException {
        var format = image.getColorModel().hasAlpha() ? "png" : wanted;
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try {
            writer.setOutput(target);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(format.equals("png") ? 0.4f : 0.86f);
            writer.write(null, new IIOImage(image, null, null), parameters);
            target.flush();
        } finally {
            writer.dispose();
        }
        return new Picture.Facts("image/" + format, image.getWidth(), image.getHeight());
    }
}
