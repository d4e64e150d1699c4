package org.samverk.search;

import java.util.List;

/// A text as the index has it, each form as words with blanks between them.
///
/// @param exact each word as it stands, in lower case
/// @param stem  each word without its endings, as many as `exact` and in the same order
/// @param part  what compounds consist of
/// @param fold  those of all these that have letters with marks, without the marks
record Tokens(String exact, String stem, String part, String fold) {
    static final Tokens NONE = new Tokens("", "", "", "");

    static Tokens of(List<Word> words) {
        return new Tokens(
                join(words.stream().map(Word::exact)),
                join(words.stream().map(Word::stem)),
                join(words.stream().flatMap(word -> word.parts().stream())),
                join(words.stream().flatMap(word -> word.folded().stream())));
    }

    private static String join(java.util.stream.Stream<String> words) {
        return words.collect(java.util.stream.Collectors.joining(" "));
    }

    /// One word.
    ///
    /// @param exact as it stands, in lower case
    /// @param parts what it consists of when it is a compound
    record Word(String exact, String stem, List<String> parts) {
        List<String> folded() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(exact, stem), parts.stream())
                    .filter(word -> !Folding.fold(word).equals(word))
                    .map(Folding::fold)
                    .distinct()
                    .toList();
        }
    }
}
