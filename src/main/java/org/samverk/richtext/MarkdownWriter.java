package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a document as Markdown. Each block becomes one text of lines, and what is around it indents them.
final class MarkdownWriter {
    /// A backslash does not keep the Markdown parser from seeing a box; an empty element does.
    private static final Pattern LIKE_A_TASK = Pattern.compile("^\\\\\\[[ xX]\\\\]");

    private MarkdownWriter() {}

    static String write(Node.Doc doc) {
        return blocks(doc.content(), false) + "\n";
    }

    private static String blocks(List<Node.Block> blocks, boolean nested) {
        var written = new ArrayList<String>();
        @Nullable String before = null;
        for (var block : blocks) {
            var marker = marker(block, before);
            var text = block(block, marker, nested);
            if (!text.isEmpty()) {
                written.add(text);
                before = marker;
            }
        }
        return String.join("\n\n", written);
    }

    /// A list right after a list of the same kind needs another marker, or the two would be one.
    private static @Nullable String marker(Node.Block block, @Nullable String before) {
        return switch (block) {
            case Node.BulletList _, Node.TaskList _ -> "-".equals(before) ? "*" : "-";
            case Node.OrderedList _ -> ".".equals(before) ? ")" : ".";
            default -> null;
        };
    }

    private static String block(Node.Block block, @Nullable String marker, boolean nested) {
        return switch (block) {
            case Node.Paragraph paragraph -> InlineMarkdown.lines(paragraph.content());
            case Node.Heading heading -> heading(heading);
            case Node.BulletList list -> list(list.items(), (_, item) -> item(marker + " ", item.content()));
            case Node.OrderedList list ->
                list(
                        list.items(),
                        (index, item) ->
                                item(Math.min(list.start() + index, 999_999_999) + marker + " ", item.content()));
            case Node.TaskList list -> list(list.items(), (_, item) -> task(marker + " ", item));
            case Node.Blockquote quote -> prefixed("> ", "> ", blocks(quote.content(), true));
            case Node.CodeBlock code -> code(code);
            // Three hyphens after a hyphen would be one longer rule.
            case Node.HorizontalRule _ -> nested ? "___" : "---";
            case Node.Image image -> image(image);
            case Node.Table table -> MarkdownTable.write(table);
        };
    }

    private static String heading(Node.Heading heading) {
        if (Headings.isBlank(heading)) {
            return "";
        }
        var words = InlineMarkdown.line(heading.content());
        return "#".repeat(heading.level()) + " " + (words.endsWith("#") ? words.replaceFirst("#$", "\\\\#") : words);
    }

    private static <T extends Node> String list(List<T> items, BiFunction<Integer, T, String> writer) {
        var tight = items.stream().allMatch(item -> Nodes.children(item).size() == 1);
        var written = new ArrayList<String>();
        for (var item : items) {
            written.add(writer.apply(written.size(), item));
        }
        return String.join(tight ? "\n" : "\n\n", written);
    }

    private static String item(String marker, List<Node.Block> content) {
        var text = blocks(content, true);
        return prefixed(
                marker, " ".repeat(marker.length()), (LIKE_A_TASK.matcher(text).find() ? "<b></b>" : "") + text);
    }

    private static String task(String marker, Node.TaskItem item) {
        var box = item.checked() ? "[x]" : "[ ]";
        var startsEmpty = InlineMarkdown.lines(((Node.Paragraph) item.content().getFirst()).content())
                .isEmpty();
        var content = blocks(item.content(), true);
        var separator = content.isEmpty() ? "" : startsEmpty ? "\n\n" : " ";
        return prefixed(marker, " ".repeat(marker.length()), box + separator + content);
    }

    private static String prefixed(String first, String next, String text) {
        var lines = text.split("\n", -1);
        var out = new StringBuilder((first + lines[0]).stripTrailing());
        for (var i = 1; i < lines.length; i++) {
            out.append('\n').append(lines[i].isEmpty() ? next.stripTrailing() : next + lines[i]);
        }
        return out.toString();
    }

    private static String code(Node.CodeBlock code) {
        var fence = "`".repeat(Math.max(3, MarkdownEscape.longestRun(code.text(), '`') + 1));
        return fence + (code.language() == null ? "" : code.language()) + "\n" + code.text() + "\n" + fence;
    }

    private static String image(Node.Image image) {
        var title = image.title() == null ? "" : " \"" + MarkdownEscape.text(image.title(), "\"") + "\"";
        return "![" + MarkdownEscape.text(image.alt(), "") + "](/files/" + image.file() + title + ")";
    }
}
