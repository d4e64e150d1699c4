package org.samverk.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The two pictures of a file.
public enum PreviewSize {
    SMALL(320),
    LARGE(1280);

    private final int side;

    PreviewSize(int side) {
        this.side = side;
    }

    /// How long the longest side is at most, in pixels.
    int side() {
        return side;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PreviewSize> find(String code) {
        return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
