package org.samverk.search;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
record SearchWords(String text) {
    private static final int MAXIMUM = 200;
    private static final int WORDS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static SearchWords of(@Nullable String q) {
        var text = q == null ? "" : q.replaceAll("\\p{Cntrl}", " ").strip();
        return new SearchWords(text.codePointCount(0, text.length()) <= MAXIMUM ? text : cut(text));
    }

    boolean isEmpty() {
        return prefixes().isEmpty();
    }

    /// A query of PostgreSQL's text search: each word, or the beginning of one.
    String prefixes() {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(WORDS)
                .map(word -> "'" + word.toLowerCase(Locale.ROOT) + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static String cut(String text) {
        return text.substring(0, text.offsetByCodePoints(0, MAXIMUM));
    }
}
