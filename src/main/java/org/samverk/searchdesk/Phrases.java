package org.samverk.searchdesk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How words are compared: in lower case, with one blank between them and nothing else.
final class Phrases {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Phrases() {}

    /// @return empty when the text holds no word
    static String of(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
