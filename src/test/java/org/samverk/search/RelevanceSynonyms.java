package org.samverk.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/// What the administrators of the municipality have written down (`synonyms.tsv`).
@TestComponent
class RelevanceSynonyms implements Synonyms {
    private final List<List<String>> all = RelevanceFiles.synonyms();

    @Override
    public List<String> of(String words) {
        return all.stream()
                .filter(same -> same.contains(words))
                .flatMap(List::stream)
                .filter(other -> !other.equals(words))
                .toList();
    }

    static List<String> parse(String line) {
        return Stream.of(line.substring(line.indexOf('\t') + 1).split(","))
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
