package org.samverk.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Known words, kept so that those which are written almost like another one are soon found: of a hundred thousand only
/// those are compared letter by letter that are about as long and have about the same letters.
final class Spellings {
    static final Spellings NONE = new Spellings(Map.of());
    private final Map<Integer, List<Known>> byLength;

    /// @param words how often each one stands
    Spellings(Map<String, Long> words) {
        this.byLength = words.entrySet().stream()
                .map(word -> Known.of(word.getKey(), word.getValue()))
                .collect(Collectors.groupingBy(known -> known.folded().length()));
    }

    /// @param most how many at most
    /// @return the closest and most frequent first; without the word itself
    List<String> like(String word, int most) {
        var wanted = Known.of(word, 0);
        var far = word.length() < 8 ? 1 : 2;
        return about(wanted, far)
                .map(other -> new Near(other, Distance.between(wanted.folded(), other.folded(), far)))
                .filter(near -> near.distance() <= far)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(Comparator.comparingLong(
                                        (Near near) -> near.known().times())
                                .reversed())
                        .thenComparing(near -> near.known().word()))
                .limit(most)
                .map(near -> near.known().word())
                .toList();
    }

    /// Another letter in place of one changes two of those that stand in a word; one too many or too few changes one.
    private Stream<Known> about(Known wanted, int far) {
        var length = wanted.folded().length();
        return IntStream.rangeClosed(length - far, length + far)
                .mapToObj(each -> byLength.getOrDefault(each, List.of()))
                .flatMap(List::stream)
                .filter(other -> Long.bitCount(other.letters() ^ wanted.letters()) <= 2 * far)
                .filter(other -> !other.word().equals(wanted.word()));
    }

    /// @param letters a bit for each letter that stands in it
    private record Known(String word, String folded, long letters, long times) {
        static Known of(String word, long times) {
            var folded = Folding.fold(word);
            var letters =
                    folded.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (one, other) -> one | other);
            return new Known(word, folded, letters, times);
        }
    }

    private record Near(Known known, int distance) {}
}
