package org.samverk.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/// Words that stand everywhere: they need not be found when others are looked for with them.
final class SmallWords {
    private static final Set<String> ALL = Stream.concat(
                    Stream.of(SwedishAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())
                            .flatMap(CharArraySet::stream)
                            .map(word -> new String((char[]) word)),
                    Stream.of(
                            "i", "my", "me", "do", "does", "how", "what", "when", "where", "who", "which", "can", "you",
                            "your", "we", "our", "get", "much", "many", "should", "from", "about", "man", "får", "kan",
                            "ska", "många", "mycket", "göra", "gör", "finns", "vill", "behöver", "måste", "am", "did"))
            .collect(Collectors.toUnmodifiableSet());

    private SmallWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
