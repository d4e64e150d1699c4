package org.samverk.richtext;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.samverk.kernel.InvalidInputException;

/// Markdown as HTML, so that Markdown and the HTML inside it take the same way to a document. The HTML is as unsafe as
/// its writer made it, and goes nowhere but to [DomReader].
final class MarkdownHtml {
    private static final int MAXIMUM_CELLS = 200_000;
    private static final int MAXIMUM_LINES = 20_000;
    private static final int NESTING = 60;
    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TaskListItemsExtension.create());
    private static final Extension TABLES = TablesExtension.create();

    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser TABLE_PARSER = parser(withTables());
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(withTables())
            .nodeRendererFactory(MentionSyntax::renderer)
            .build();

    private MarkdownHtml() {}

    /// @throws InvalidInputException when it is too large to be read in reasonable time
    static String of(String markdown) {
        requireSize(markdown);
        var parser = hasHugeTable(markdown) ? PARSER : TABLE_PARSER;
        return RENDERER.render(parser.parse(markdown));
    }

    /// The parser's time grows with the square of the lines that a paragraph has.
    private static void requireSize(String markdown) {
        var paragraph = 0;
        for (var line : (Iterable<String>) markdown.lines()::iterator) {
            paragraph = line.isBlank() ? 0 : paragraph + 1;
            if (paragraph > MAXIMUM_LINES) {
                throw new InvalidInputException(RichText.FIELD, "richtext.problem.tooLarge");
            }
        }
        if (markdown.length() > RichText.MAXIMUM_BYTES) {
            throw new InvalidInputException(RichText.FIELD, "richtext.problem.tooLarge");
        }
    }

    /// The rows of a table are filled up to the columns of its head, so that a small text could become a huge table.
    private static boolean hasHugeTable(String markdown) {
        var columns = markdown.lines()
                .filter(MarkdownHtml::mayBeDelimiterRow)
                .mapToLong(line -> line.chars().filter(c -> c == '|').count() + 1)
                .max()
                .orElse(0);
        return columns > TableShape.MAXIMUM_COLUMNS
                || columns * markdown.lines().count() > MAXIMUM_CELLS;
    }

    /// With the markers of quotations and lists before it.
    private static boolean mayBeDelimiterRow(String line) {
        return line.chars().allMatch(c -> " \t|:->*+.)0123456789".indexOf(c) >= 0);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(NESTING)
                .maxInlineNesting(NESTING)
                .customInlineContentParserFactory(new MentionSyntax())
                .build();
    }

    private static List<Extension> withTables() {
        return Stream.concat(EXTENSIONS.stream(), Stream.of(TABLES)).toList();
    }
}
