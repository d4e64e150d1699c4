package org.samverk.sites;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The part of an address that a title gives.
final class PageSlug {
    private static final int LONGEST = 80;

    private PageSlug() {}

    /// Lower case, å ä ö without their rings and dots, everything else than letters and digits as hyphens.
    static String of(String title) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        var slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "sida" : slug;
    }

    /// The slug of a title, and the same with 2, 3, … after it for when it is taken.
    static Stream<String> candidates(String title) {
        var slug = of(title);
        return Stream.concat(Stream.of(slug), IntStream.range(2, 1000).mapToObj(number -> slug + "-" + number));
    }
}
