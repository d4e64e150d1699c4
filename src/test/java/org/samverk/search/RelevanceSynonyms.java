package org.samverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/// What the administrators of the municipality have written down (`synonyms.txt`).
@TestComponent
class RelevanceSynonyms implements Alike {
    private final List<List<String>> all = RelevanceFiles.synonyms();

    @Override
    public List<Run> of(List<String> words) {
        var runs = new ArrayList<Run>();
        for (var length = Math.min(3, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                var typed = String.join(" ", words.subList(from, from + length)).toLowerCase(Locale.ROOT);
                var place = from;
                var many = length;
                all.stream()
                        .filter(same -> same.contains(typed))
                        .findFirst()
                        .ifPresent(same -> runs.add(new Run(
                                place,
                                many,
                                same.stream()
                                        .filter(other -> !other.equals(typed))
                                        .toList())));
            }
        }
        return runs;
    }

    static List<String> parse(String line) {
        return Stream.of(line.split(","))
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
