package org.samverk.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.samverk.kernel.InvalidInputException;

/// Takes out of an image that is kept as it came what the camera or a program wrote about it: where and when it was
/// taken, with what, by whom. The picture itself stays as it is, bit for bit.
final class CameraFacts {
    private CameraFacts() {}

    /// @param file  changed in place, when that can be done
    /// @param spare an empty file, written when it cannot
    /// @return where the image lies now: `file` or `spare`
    /// @throws InvalidInputException for the field `file` when it is damaged, or the facts cannot be taken out
    static Path remove(Path file, Path spare, String mediaType) {
        return switch (mediaType) {
            case "image/gif" -> ImageWork.careful(() -> copy(file, spare, GifFacts::leaveOut));
            case "image/webp" -> ImageWork.careful(() -> copy(file, spare, WebpFacts::leaveOut));
            case "image/tiff" -> ImageWork.careful(() -> change(file, TiffFacts::blank));
            default -> ImageWork.careful(() -> change(file, HeifFacts::blankIfHeif));
        };
    }

    /// The facts cannot be found by what is known of the format.
    static InvalidInputException unknown() {
        return new InvalidInputException("file", "files.problem.facts");
    }

    private interface Copying {
        void copy(DataInputStream from, OutputStream to) throws IOException;
    }

    private interface Changing {
        void change(MemorySegment content);
    }

    private static Path copy(Path file, Path spare, Copying way) throws IOException {
        try (var from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                var to = new BufferedOutputStream(Files.newOutputStream(spare))) {
            way.copy(from, to);
        }
        return spare;
    }

    private static Path change(Path file, Changing way) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var arena = Arena.ofConfined()) {
            way.change(channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size(), arena));
        }
        return file;
    }
}
