package org.samverk.richtext;

import java.util.List;
import java.util.stream.Collectors;

/// A table as GitHub's Markdown has it, or in HTML when it has more than one row of headers, spans or blocks in cells.
final class MarkdownTable {
    private MarkdownTable() {}

    static String write(Node.Table table) {
        return isSimple(table) ? markdown(table) : new ExactHtml().write(table);
    }

    private static boolean isSimple(Node.Table table) {
        return row(table.rows().getFirst(), true)
                && table.rows().stream().skip(1).allMatch(row -> row(row, false));
    }

    private static boolean row(Node.TableRow row, boolean header) {
        return row.cells().stream()
                .allMatch(cell -> cell.header() == header
                        && cell.colspan() == 1
                        && cell.rowspan() == 1
                        && cell.content().size() == 1
                        && cell.content().getFirst() instanceof Node.Paragraph);
    }

    private static String markdown(Node.Table table) {
        var lines = table.rows().stream().map(MarkdownTable::line).collect(Collectors.toList());
        lines.add(1, "| --- ".repeat(table.rows().getFirst().cells().size()) + "|");
        return String.join("\n", lines);
    }

    private static String line(Node.TableRow row) {
        return row.cells().stream().map(cell -> words(cell.content())).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String words(List<Node.Block> content) {
        return InlineMarkdown.line(((Node.Paragraph) content.getFirst()).content())
                .replace("|", "\\|");
    }
}
