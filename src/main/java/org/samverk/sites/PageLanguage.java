package org.samverk.sites;

import java.util.Locale;
import java.util.Set;

/// Guesses whether a text is Swedish or English, by its small words.
public final class PageLanguage {
    private static final Set<String> SWEDISH =
            Set.of("och", "att", "det", "som", "för", "på", "är", "inte", "du", "av");
    private static final Set<String> ENGLISH =
            Set.of("and", "the", "to", "of", "for", "is", "you", "not", "with", "this");

    private PageLanguage() {}

    /// @param otherwise the language of a text that is too short to tell by
    /// @return `sv` or `en`
    public static String of(String text, String otherwise) {
        var swedish = 0;
        var english = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            swedish += SWEDISH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (english == swedish) {
            return otherwise;
        }
        return english > swedish ? "en" : "sv";
    }
}
