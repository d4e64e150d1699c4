package org.samverk.files;

import java.util.Locale;
import java.util.Set;

/// What people would say that a file is. Its word is the message `files.kind.<code>`, its icon the one it names.
public enum FileKind {
    IMAGE("image"),
    PDF("draft"),
    TEXT("draft"),
    SHEET("table"),
    SLIDES("slides"),
    ARCHIVE("archive-file"),
    SOUND("sound"),
    FILM("film"),
    OTHER("file");

    private static final Set<String> TEXTS =
            Set.of("application/msword", "application/rtf", "application/x-tika-msoffice");
    private final String icon;

    FileKind(String icon) {
        this.icon = icon;
    }

    /// The name of an icon.
    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param mediaType what the file is by its content
    public static FileKind of(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return IMAGE;
        }
        if (mediaType.startsWith("audio/")) {
            return SOUND;
        }
        if (mediaType.startsWith("video/")) {
            return FILM;
        }
        return mediaType.equals("application/pdf") ? PDF : ofDocument(mediaType);
    }

    private static FileKind ofDocument(String mediaType) {
        if (mediaType.contains("spreadsheet") || mediaType.contains("excel") || mediaType.equals("text/csv")) {
            return SHEET;
        }
        if (mediaType.contains("presentation") || mediaType.contains("powerpoint")) {
            return SLIDES;
        }
        if (mediaType.startsWith("text/")
                || mediaType.contains("wordprocessing")
                || mediaType.contains("opendocument.text")
                || TEXTS.contains(mediaType)) {
            return TEXT;
        }
        return mediaType.contains("zip") || mediaType.contains("compress") || mediaType.contains("tar")
                ? ARCHIVE
                : OTHER;
    }
}
