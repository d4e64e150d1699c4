package org.samverk.publicweb;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far the site meets the demands, in the words of the model statement.
public enum Conformance {
    FULL,
    PARTIAL,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Conformance> of(@Nullable String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
