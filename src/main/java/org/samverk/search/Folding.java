package org.samverk.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Letters without their marks: å and ä as a, ö as o, é as e.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String fold(String word) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace("æ", "ae")
                .toLowerCase(Locale.ROOT);
    }
}
