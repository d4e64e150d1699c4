package org.samverk.sites;

import java.util.Locale;
import java.util.Set;

/// Guesses whether a text is Swedish or English, by its small words.
final class ImportLanguage {
    private static final Set<String> SWEDISH =
            Set.of("och", "att", "det", "som", "för", "på", "är", "inte", "du", "av");
    private static final Set<String> ENGLISH =
            Set.of("and", "the", "to", "of", "for", "is", "you", "not", "with", "this");

    private ImportLanguage() {}

    static String of(String text) {
        var swedish = 0;
        var english = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            swedish += SWEDISH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > swedish ? "en" : "sv";
    }
}
