package org.samverk.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.samverk.cast.Cast;

/// Words that stand in what some may read and others may not. The matrix looks for all of them in every answer: who
/// gets one that is not for them has found a leak, be it in a page, a list, a refusal or a header.
final class Marks {
    /// These look the same in texts, addresses, file names and JSON.
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{8,}");

    /// Every word has at least as many letters, which fit into a number.
    private static final int START = 8;

    private static final long ALL_OF_START = (1L << 5 * START) - 1;

    /// The words by how they begin: an answer is read once, however many words there are.
    private final Map<Long, List<String>> beginnings = new HashMap<>();

    /// Where no word begins so, the map need not be asked.
    private final BitSet likely = new BitSet(1 << 16);

    private final Map<String, Set<Cast>> readers = new TreeMap<>();
    private final Set<String> found = new HashSet<>();

    /// @param people those who may read it
    String put(String word, Collection<Cast> people) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(word);
        }
        var small = word.toLowerCase(Locale.ROOT);
        if (readers.put(small, Set.copyOf(people)) == null) {
            var beginning = beginning(small);
            beginnings.computeIfAbsent(beginning, key -> new ArrayList<>()).add(small);
            likely.set(trace(beginning));
        }
        return word;
    }

    /// @param asked what the person has sent: an answer may repeat it
    /// @return the words in the answer that are not for this person
    List<String> leaked(Cast person, String answer, Collection<String> asked) {
        var text = answer.toLowerCase(Locale.ROOT);
        var there = words(text);
        readers.forEach((word, people) -> {
            if (people.contains(person) && there.contains(word)) {
                found.add(word);
            }
        });
        if (there.stream().allMatch(word -> readers.get(word).contains(person))) {
            return List.of();
        }
        for (var sent : asked) {
            if (!words(sent.toLowerCase(Locale.ROOT)).isEmpty()) {
                text = text.replace(sent.toLowerCase(Locale.ROOT), "");
            }
        }
        return words(text).stream()
                .filter(word -> !readers.get(word).contains(person))
                .toList();
    }

    /// Words that nobody has found who may: nothing was looked at in which they stand.
    Set<String> unseen() {
        var rest = new HashSet<>(readers.keySet());
        rest.removeIf(word -> found.contains(word) || readers.get(word).isEmpty());
        return rest;
    }

    /// @param text in small letters
    private Set<String> words(String text) {
        var there = new TreeSet<String>();
        var beginning = 0L;
        var letters = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            letters = letter >= 'a' && letter <= 'z' ? letters + 1 : 0;
            beginning = (beginning << 5 | letter & 31) & ALL_OF_START;
            if (letters >= START && likely.get(trace(beginning))) {
                var from = at - START + 1;
                beginnings.getOrDefault(beginning, List.of()).stream()
                        .filter(word -> text.startsWith(word, from))
                        .forEach(there::add);
            }
        }
        return there;
    }

    private static long beginning(String word) {
        return word.chars().limit(START).asLongStream().reduce(0, (sum, letter) -> sum << 5 | letter & 31);
    }

    private static int trace(long beginning) {
        return (int) (beginning * 0x9E3779B97F4A7C15L >>> 48);
    }
}
