package org.samverk.richtext;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes the one JSON text of a document (docs/adr/0002): `type`, `attrs`, `content`, `marks`, `text` in this order,
/// attributes in alphabetic order and only where they differ from the default, no white space.
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    String write(Node node) {
        node(node);
        return out.toString();
    }

    private void node(Node node) {
        switch (node) {
            case Node.Doc _ -> open("doc");
            case Node.Paragraph _ -> open("paragraph");
            case Node.Heading heading ->
                open("heading").number("level", heading.level(), 0).close();
            case Node.BulletList _ -> open("bulletList");
            case Node.OrderedList list ->
                open("orderedList").number("start", list.start(), 1).close();
            case Node.ListItem _ -> open("listItem");
            case Node.TaskList _ -> open("taskList");
            case Node.TaskItem item -> taskItem(item);
            case Node.Blockquote _ -> open("blockquote");
            case Node.CodeBlock code -> codeBlock(code);
            case Node.HorizontalRule _ -> open("horizontalRule");
            case Node.Image image -> image(image);
            case Node.Table _ -> open("table");
            case Node.TableRow _ -> open("tableRow");
            case Node.TableCell cell -> cell(cell);
            case Node.Text text -> text(text);
            case Node.HardBreak _ -> open("hardBreak");
            case Node.Mention mention -> mention(mention);
        }
        content(Nodes.children(node));
        out.append('}');
    }

    private void content(List<? extends Node> children) {
        if (children.isEmpty()) {
            return;
        }
        var separator = ",\"content\":[";
        for (var child : children) {
            out.append(separator);
            node(child);
            separator = ",";
        }
        out.append(']');
    }

    private void taskItem(Node.TaskItem item) {
        open("taskItem");
        if (item.checked()) {
            out.append(",\"attrs\":{\"checked\":true}");
        }
    }

    private void codeBlock(Node.CodeBlock code) {
        open("codeBlock").string("language", code.language()).close();
        if (!code.text().isEmpty()) {
            out.append(",\"content\":[");
            text(new Node.Text(code.text()));
            out.append("}]");
        }
    }

    private void image(Node.Image image) {
        open("image")
                .string("alt", image.alt().isEmpty() ? null : image.alt())
                .string("src", "/files/" + image.file())
                .string("title", image.title())
                .close();
    }

    private void cell(Node.TableCell cell) {
        open(cell.header() ? "tableHeader" : "tableCell")
                .number("colspan", cell.colspan(), 1)
                .number("rowspan", cell.rowspan(), 1)
                .close();
    }

    private void mention(Node.Mention mention) {
        open("mention")
                .string("id", mention.id().toString())
                .string("label", mention.label())
                .string("username", mention.username())
                .close();
    }

    private void text(Node.Text text) {
        open("text");
        var separator = ",\"marks\":[";
        for (var mark : text.marks()) {
            out.append(separator);
            mark(mark);
            separator = ",";
        }
        out.append(text.marks().isEmpty() ? "" : "]").append(",\"text\":");
        quoted(text.text());
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Link(var href) -> open("link").string("href", href).close();
            case Mark.Bold _ -> open("bold");
            case Mark.Italic _ -> open("italic");
            case Mark.Strike _ -> open("strike");
            case Mark.Code _ -> open("code");
        }
        out.append('}');
    }

    private AttributesWriter open(String type) {
        out.append("{\"type\":\"").append(type).append('"');
        return new AttributesWriter();
    }

    private void quoted(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }

    /// Writes `attrs` when at least one attribute differs from its default.
    private final class AttributesWriter {
        private boolean begun;

        AttributesWriter number(String name, int value, int byDefault) {
            if (value != byDefault) {
                name(name).append(value);
            }
            return this;
        }

        AttributesWriter string(String name, @Nullable String value) {
            if (value != null) {
                name(name);
                quoted(value);
            }
            return this;
        }

        void close() {
            out.append(begun ? "}" : "");
        }

        private StringBuilder name(String name) {
            out.append(begun ? "," : ",\"attrs\":{").append('"').append(name).append("\":");
            begun = true;
            return out;
        }
    }
}
