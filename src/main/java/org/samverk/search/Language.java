package org.samverk.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses whether a text is Swedish or English, by its small words.
final class Language {
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "is", "are", "you", "your", "with", "this", "that", "it", "we", "from", "have",
            "not", "be", "on", "by", "how", "what");
    private static final Set<String> SWEDISH = Set.of(
            "och", "att", "det", "som", "en", "är", "av", "för", "på", "med", "inte", "den", "till", "vi", "du", "har",
            "ett", "om", "kan", "jag", "hur");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 3_000;

    private Language() {}

    /// @return `sv` or `en`; Swedish when nothing speaks for either
    static String of(String text) {
        var words = Arrays.asList(
                BREAK.split(text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT)));
        var english = words.stream().filter(ENGLISH::contains).count();
        return english > words.stream().filter(SWEDISH::contains).count() ? "en" : "sv";
    }
}
