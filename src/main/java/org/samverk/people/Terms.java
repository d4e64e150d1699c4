package org.samverk.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody typed, as queries of PostgreSQL's text search: letters and figures only, so that no sign of
/// its language gets through.
///
/// @param words in small letters, at most eight
record Terms(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 8;

    static Terms of(String typed) {
        return new Terms(BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /// The words as beginnings, for `to_tsquery('simple', …)`; null when nothing was typed, a query that finds
    /// nothing when there were only signs.
    static @Nullable String beginnings(String typed) {
        return typed.isBlank() ? null : of(typed).beginnings();
    }

    String beginnings() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /// The words whole, for `to_tsquery('swedish', …)`, which brings them to their stems.
    String whole() {
        return String.join(" & ", words);
    }
}
