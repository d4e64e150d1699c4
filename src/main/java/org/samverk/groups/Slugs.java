package org.samverk.groups;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samverk.access.Visibility;

/// The part of a group's address that comes from its name.
final class Slugs {
    private static final int LONGEST = 60;
    private static final int TRIES = 50;
    private static final Set<String> RESERVED = Set.of("new", "mine", "all", "search", "api", "admin");
    private static final RandomGenerator CHANCE = new SecureRandom();

    private Slugs() {}

    /// The addresses to try, best first: "trafiksakra-skolvagar", "trafiksakra-skolvagar-2", …
    ///
    /// The address of a secret group cannot be guessed: otherwise somebody whose group gets the second-best address
    /// would learn that another has the best.
    static Stream<String> candidates(String name, Visibility visibility) {
        var slug = of(name);
        if (visibility == Visibility.SECRET) {
            return Stream.generate(() -> slug + "-" + suffix()).limit(TRIES);
        }
        var numbered = IntStream.rangeClosed(2, TRIES).mapToObj(number -> slug + "-" + number);
        var ordinary = RESERVED.contains(slug) ? numbered : Stream.concat(Stream.of(slug), numbered);
        return Stream.concat(ordinary, Stream.of(slug + "-" + suffix()));
    }

    /// Lower-case letters a–z, digits and single hyphens: å and ä become a, ö becomes o.
    static String of(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "grupp" : cut;
    }

    private static String suffix() {
        return Long.toString(CHANCE.nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36);
    }
}
