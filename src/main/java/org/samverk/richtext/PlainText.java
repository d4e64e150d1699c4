package org.samverk.richtext;

import java.util.List;
import java.util.stream.Collectors;

/// The words of a document without their form.
final class PlainText {
    private PlainText() {}

    static String of(Node.Doc doc) {
        return blocks(doc.content());
    }

    /// The words of a paragraph or a heading.
    static String inline(List<Node.Inline> content) {
        return content.stream().map(PlainText::inline).collect(Collectors.joining());
    }

    /// Not cut inside a word unless the first word alone is too long, and never inside a character.
    static String excerpt(String text, int maximum) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= maximum) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, maximum - 1));
        var space = cut.lastIndexOf(' ');
        var wholeWords = line.charAt(cut.length()) == ' ' || space < cut.length() / 2 ? cut : cut.substring(0, space);
        return wholeWords.stripTrailing() + "…";
    }

    static String blocks(List<? extends Node> nodes) {
        return nodes.stream()
                .map(PlainText::block)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String block(Node node) {
        return switch (node) {
            case Node.Paragraph paragraph -> inline(paragraph.content());
            case Node.Heading heading -> inline(heading.content());
            case Node.CodeBlock code -> code.text();
            case Node.Image image -> image.alt();
            default -> blocks(Nodes.children(node));
        };
    }

    private static String inline(Node.Inline inline) {
        return switch (inline) {
            case Node.Text text -> text.text();
            case Node.HardBreak _ -> "\n";
            case Node.Mention mention -> "@" + mention.label();
        };
    }
}
