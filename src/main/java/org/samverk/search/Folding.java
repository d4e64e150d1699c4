package org.samverk.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Letters without their marks: å and ä as a, ö as o, é as e.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char NONE = 0;

    private Folding() {}

    static String fold(String word) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        var folded = new char[lower.length()];
        for (var at = 0; at < folded.length; at++) {
            folded[at] = plain(lower.charAt(at));
            if (folded[at] == NONE) {
                return thoroughly(lower);
            }
        }
        return new String(folded);
    }

    /// The letters of Swedish at once: a text has thousands of them.
    private static char plain(char letter) {
        return switch (letter) {
            case 'å', 'ä', 'à', 'á' -> 'a';
            case 'ö', 'ø', 'ó' -> 'o';
            case 'é', 'è' -> 'e';
            case 'ü' -> 'u';
            default -> letter < 128 ? letter : NONE;
        };
    }

    private static String thoroughly(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace("æ", "ae");
    }
}
