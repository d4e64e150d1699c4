package org.samverk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.slf4j.LoggerFactory;

/// Says what a file is, by what is in it. Its name only helps to tell kinds of plain text apart.
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";
    private static final Detector DETECTOR = new DefaultDetector();

    private MediaTypes() {}

    static String of(Path path, String name) {
        var type = detect(path, new Metadata());
        if (!type.equals("text/plain")) {
            return type;
        }
        return switch (extension(name)) {
            case "csv" -> "text/csv";
            case "md" -> "text/markdown";
            default -> type;
        };
    }

    private static String detect(Path path, Metadata facts) {
        try (var stream = TikaInputStream.get(path)) {
            facts.set(TikaCoreProperties.RESOURCE_NAME_KEY, "");
            var type = DETECTOR.detect(stream, facts).getBaseType().toString();
            return type.length() <= 120 && type.matches("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*") ? type : UNKNOWN;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LoggerFactory.getLogger(MediaTypes.class).debug("A file that cannot be told", e);
            return UNKNOWN;
        }
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
