package org.samverk.permission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.samverk.cast.Cast;

/// Words that stand in what some may read and others may not. The matrix looks for all of them in every answer: who
/// gets one that is not for them has found a leak, be it in a page, a list, a refusal or a header.
final class Marks {
    /// These look the same in texts, addresses, file names and JSON.
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{8,}");

    private final Map<String, Set<Cast>> readers = new TreeMap<>();
    private final Set<String> found = new HashSet<>();

    /// @param people those who may read it
    String put(String word, Collection<Cast> people) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(word);
        }
        readers.put(word.toLowerCase(Locale.ROOT), Set.copyOf(people));
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

    private List<String> words(String text) {
        return readers.keySet().stream().filter(text::contains).toList();
    }
}
