package org.samverk.richtext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The smallest thing that is compared: a word, the space between two, or a sign; with how it looks.
record Word(String text, boolean bold, boolean italic) {
    private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    static Stream<Word> plain(String text) {
        return words(text, false, false);
    }

    /// A link's address is part of the text here: where it leads is something to compare.
    static Stream<Word> of(Node.Inline inline) {
        return switch (inline) {
            case Node.Text text ->
                Stream.concat(
                        words(text.text(), has(text, Mark.Bold.class), has(text, Mark.Italic.class)),
                        links(text.marks()));
            case Node.HardBreak _ -> plain("\n");
            case Node.Mention mention -> Stream.of(new Word("@" + mention.label(), false, false));
        };
    }

    private static Stream<Word> links(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Link.class::isInstance)
                .map(Mark.Link.class::cast)
                .map(link -> new Word(" (" + link.href() + ")", false, false));
    }

    private static Stream<Word> words(String text, boolean bold, boolean italic) {
        return PARTS.matcher(text).results().map(part -> new Word(part.group(), bold, italic));
    }

    private static boolean has(Node.Text text, Class<? extends Mark> mark) {
        return text.marks().stream().anyMatch(mark::isInstance);
    }
}
