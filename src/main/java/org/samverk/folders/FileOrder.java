package org.samverk.folders;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a list of files is sorted.
public enum FileOrder {
    NAME,
    NEWEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By name, unless the code says the newest first.
    public static FileOrder of(@Nullable String code) {
        return "newest".equals(code) ? NEWEST : NAME;
    }
}
