package org.samverk.publicweb;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has become of what a visitor reported.
public enum FaultState {
    NEW,
    UNDERWAY,
    SETTLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FaultState> of(@Nullable String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
