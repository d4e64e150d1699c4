package org.samverk.search;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far back.
public enum Since {
    DAY(1),
    WEEK(7),
    MONTH(31),
    YEAR(366);

    private final Duration back;

    Since(int days) {
        this.back = Duration.ofDays(days);
    }

    public Duration back() {
        return back;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Since> of(@Nullable String code) {
        return Stream.of(values()).filter(since -> since.code().equals(code)).findAny();
    }
}
