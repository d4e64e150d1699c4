package org.samverk.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text as the index has it, each form as words with blanks between them.
///
/// @param exact each word as it stands, in lower case
/// @param stem  each word without its endings, as many as `exact` and in the same order
/// @param part  what compounds consist of, and other forms of the words
/// @param fold  those of all these that have letters with marks, without the marks
/// @param lead  those without endings and the parts of the beginning
/// @param often the same, of those that stand there several times
record Tokens(String exact, String stem, String part, String fold, String lead, String often) {
    private static final int BEGINNING = 50;
    private static final long OFTEN = 3;

    static Tokens of(List<Word> words) {
        return new Tokens(
                join(words.stream().map(Word::exact)),
                join(words.stream().map(Word::stem)),
                join(words.stream().flatMap(word -> word.parts().stream())),
                join(words.stream().flatMap(word -> word.folded().stream())),
                join(words.stream().limit(BEGINNING).flatMap(Word::forms).distinct()),
                often(words));
    }

    private static String often(List<Word> words) {
        return join(words.stream()
                .flatMap(Word::forms)
                .collect(Collectors.groupingBy(form -> form, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(form -> form.getValue() >= OFTEN)
                .map(Map.Entry::getKey));
    }

    private static String join(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    /// One word.
    ///
    /// @param exact  as it stands, in lower case
    /// @param pieces the two or more that it consists of when it is a compound, each in its forms
    /// @param parts  all that it consists of, at every level, and its other forms
    record Word(String exact, String stem, List<List<String>> pieces, List<String> parts) {
        private Stream<String> forms() {
            return Stream.concat(Stream.of(stem), parts.stream());
        }

        List<String> folded() {
            return Stream.concat(Stream.of(exact, stem), parts.stream())
                    .filter(word -> !Folding.fold(word).equals(word))
                    .map(Folding::fold)
                    .distinct()
                    .toList();
        }
    }
}
