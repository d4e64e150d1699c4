package org.samverk.richtext;

import java.util.List;
import java.util.function.Consumer;

/// HTML on one line that [DomReader] reads as the same blocks again: for what Markdown cannot say. Not for readers.
final class ExactHtml {
    private final StringBuilder out = new StringBuilder();

    String write(Node.Block block) {
        block(block);
        // A blank line would end the HTML in the Markdown around it.
        return out.toString().replace("\n", "&#10;");
    }

    private void block(Node.Block block) {
        switch (block) {
            case Node.Paragraph paragraph -> inline("p", paragraph.content());
            case Node.Heading heading -> inline("h" + heading.level(), heading.content());
            case Node.BulletList list -> each("ul", "", list.items(), item -> all("li", "", item.content()));
            case Node.OrderedList list ->
                each("ol", " start=\"" + list.start() + "\"", list.items(), item -> all("li", "", item.content()));
            case Node.TaskList list -> each("ul", "", list.items(), this::task);
            case Node.Blockquote quote -> all("blockquote", "", quote.content());
            case Node.CodeBlock code -> code(code);
            case Node.HorizontalRule _ -> out.append("<hr>");
            case Node.Image image -> image(image);
            case Node.Table table -> each("table", "", table.rows(), row -> each("tr", "", row.cells(), this::cell));
        }
    }

    private void task(Node.TaskItem item) {
        out.append("<li><input type=\"checkbox\"").append(item.checked() ? " checked>" : ">");
        item.content().forEach(this::block);
        out.append("</li>");
    }

    private void cell(Node.TableCell cell) {
        var spans = (cell.colspan() > 1 ? " colspan=\"" + cell.colspan() + "\"" : "")
                + (cell.rowspan() > 1 ? " rowspan=\"" + cell.rowspan() + "\"" : "");
        all(cell.header() ? "th" : "td", spans, cell.content());
    }

    private void code(Node.CodeBlock code) {
        var language = code.language() == null ? "" : " class=\"language-" + code.language() + "\"";
        out.append("<pre><code").append(language).append('>');
        out.append(Escape.text(code.text())).append("\n</code></pre>");
    }

    private void image(Node.Image image) {
        var title = image.title() == null ? "" : " title=\"" + Escape.text(image.title()) + "\"";
        out.append("<img src=\"/files/").append(image.file()).append("\" alt=\"");
        out.append(Escape.text(image.alt())).append('"').append(title).append('>');
    }

    private void all(String element, String attributes, List<Node.Block> content) {
        each(element, attributes, content, this::block);
    }

    private <T> void each(String element, String attributes, List<T> content, Consumer<T> writer) {
        out.append('<').append(element).append(attributes).append('>');
        content.forEach(writer);
        out.append("</").append(element).append('>');
    }

    private void inline(String element, List<Node.Inline> content) {
        out.append('<').append(element).append('>');
        // An item with these words alone would be a task.
        out.append(PlainText.inline(content).matches("\\[[ xX]]") ? "<b></b>" : "");
        new InlineHtml(out, MentionSyntax::element).write(content);
        out.append("</").append(element).append('>');
    }
}
