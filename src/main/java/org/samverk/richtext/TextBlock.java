package org.samverk.richtext;

import java.util.List;
import java.util.stream.Stream;

/// A paragraph, heading, item or row of a text, flat, to be compared with others.
///
/// @param mark what tells two blocks with the same words apart: a heading's level, an image's file
record TextBlock(String kind, String mark, List<Word> words) {
    static List<TextBlock> of(String title, RichText text) {
        return Stream.concat(
                        Stream.of(new TextBlock("title", "", Word.plain(title).toList())), of(text).stream())
                .toList();
    }

    static List<TextBlock> of(RichText text) {
        return blocks(text.doc().content(), "paragraph").toList();
    }

    /// The words without spaces and signs, in lower case.
    List<String> plainWords() {
        return words.stream()
                .map(word -> word.text().strip().toLowerCase())
                .filter(text -> !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0)))
                .toList();
    }

    private static Stream<TextBlock> blocks(List<Node.Block> blocks, String paragraph) {
        return blocks.stream().flatMap(block -> block(block, paragraph));
    }

    private static Stream<TextBlock> block(Node.Block block, String paragraph) {
        return switch (block) {
            case Node.Paragraph p -> Stream.of(inline(paragraph, "", p.content()));
            case Node.Heading h -> Stream.of(inline("heading", String.valueOf(h.level()), h.content()));
            case Node.BulletList list -> list.items().stream().flatMap(item -> item(item.content(), "• "));
            case Node.OrderedList list -> list.items().stream().flatMap(item -> item(item.content(), "• "));
            case Node.TaskList list ->
                list.items().stream().flatMap(item -> item(item.content(), item.checked() ? "☑ " : "☐ "));
            case Node.Blockquote quote -> blocks(quote.content(), "quote");
            case Node.CodeBlock code ->
                code.text()
                        .lines()
                        .map(line -> new TextBlock("code", "", Word.plain(line).toList()));
            case Node.HorizontalRule _ ->
                Stream.of(new TextBlock("rule", "", Word.plain("―――").toList()));
            case Node.Image image ->
                Stream.of(new TextBlock(
                        "image",
                        image.file().toString(),
                        Word.plain(image.alt()).toList()));
            case Node.Table table -> table.rows().stream().map(TextBlock::row);
        };
    }

    private static Stream<TextBlock> item(List<Node.Block> content, String sign) {
        var blocks = blocks(content, "item").toList();
        var first = blocks.getFirst();
        var words = Stream.concat(Stream.of(new Word(sign, false, false)), first.words().stream());
        return Stream.concat(
                Stream.of(new TextBlock(first.kind(), first.mark(), words.toList())),
                blocks.stream().skip(1));
    }

    private static TextBlock row(Node.TableRow row) {
        var words = row.cells().stream()
                .flatMap(cell -> Stream.concat(
                        Stream.of(new Word(" | ", false, false)),
                        blocks(cell.content(), "row").flatMap(block -> block.words().stream())))
                .skip(1)
                .toList();
        return new TextBlock("row", "", words);
    }

    private static TextBlock inline(String kind, String mark, List<Node.Inline> content) {
        return new TextBlock(kind, mark, content.stream().flatMap(Word::of).toList());
    }
}
