package org.samverk.richtext;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Shows a text as HTML that needs no sanitising: every element and attribute is written here, every character of the
/// text is escaped.
public final class Html {
    private final HtmlOptions options;
    private final StringBuilder out = new StringBuilder();
    private final Headings ids = new Headings();
    private final HeadingLevels levels;
    private int tables;

    private Html(HtmlOptions options) {
        this.options = options;
        this.levels = new HeadingLevels(options.headingShift());
    }

    /// @return block elements, to stand in a `div`, `article` or `section`
    public static String render(RichText text, HtmlOptions options) {
        var html = new Html(options);
        html.blocks(text.doc().content());
        return html.out.toString();
    }

    private void blocks(List<Node.Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Node.Block block) {
        switch (block) {
            case Node.Paragraph paragraph -> inline("<p>", paragraph.content(), "</p>");
            case Node.Heading heading -> heading(heading);
            case Node.BulletList list -> items("<ul>", list.items(), "</ul>");
            case Node.OrderedList list -> items(opened(list), list.items(), "</ol>");
            case Node.TaskList list -> taskList(list);
            case Node.Blockquote quote -> wrapped("<blockquote>", quote.content(), "</blockquote>");
            case Node.CodeBlock code -> codeBlock(code);
            case Node.HorizontalRule _ -> out.append("<hr>");
            case Node.Image image -> image(image);
            case Node.Table table -> table(table);
        }
    }

    /// An empty heading is an error to those who navigate by headings (WCAG 2.4.6), so it is not shown.
    private void heading(Node.Heading heading) {
        if (Headings.isBlank(heading)) {
            return;
        }
        var level = levels.next(heading.level());
        out.append("<h").append(level);
        if (options.headingIds()) {
            attribute("id", ids.next(Headings.text(heading)));
        }
        inline(">", heading.content(), "</h" + level + ">");
    }

    private static String opened(Node.OrderedList list) {
        return list.start() == 1 ? "<ol>" : "<ol start=\"" + list.start() + "\">";
    }

    private void items(String open, List<Node.ListItem> items, String close) {
        out.append(open);
        for (var item : items) {
            out.append("<li>");
            contained(item.content());
            out.append("</li>");
        }
        out.append(close);
    }

    private void taskList(Node.TaskList list) {
        out.append("<ul class=\"task-list\">");
        for (var item : list.items()) {
            out.append("<li><input type=\"checkbox\" disabled");
            out.append(item.checked() ? " checked" : "");
            attribute(
                    "aria-label", options.words().apply(item.checked() ? "richtext.task.done" : "richtext.task.open"));
            wrapped("><div>", item.content(), "</div></li>");
        }
        out.append("</ul>");
    }

    private void codeBlock(Node.CodeBlock code) {
        // Long lines scroll sideways, so the keyboard must reach the block (WCAG 2.1.1).
        out.append("<pre tabindex=\"0\"><code");
        if (code.language() != null) {
            attribute("class", "language-" + code.language());
        }
        out.append('>').append(Escape.text(code.text())).append("</code></pre>");
    }

    private void image(Node.Image image) {
        out.append("<img");
        attribute("src", "/files/" + image.file());
        attribute("alt", image.alt());
        if (image.title() != null) {
            attribute("title", image.title());
        }
        out.append(" loading=\"lazy\">");
    }

    private void table(Node.Table table) {
        // A group and not a region: several texts with tables may stand on a page, and landmarks need names of their
        // own.
        out.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"");
        attribute("aria-label", options.words().apply("richtext.table") + " " + ++tables);
        out.append("><table>");
        var head = TableShape.headRows(table);
        var headsSomething = TableShape.hasDataCells(table);
        rows("thead", table.rows().subList(0, head), headsSomething ? "col" : "");
        rows("tbody", table.rows().subList(head, table.rows().size()), headsSomething ? "row" : "");
        out.append("</table></div>");
    }

    private void rows(String group, List<Node.TableRow> rows, String scope) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(group).append('>');
        for (var row : rows) {
            out.append("<tr>");
            row.cells().forEach(cell -> cell(cell, scope));
            out.append("</tr>");
        }
        out.append("</").append(group).append('>');
    }

    /// @param scope what a header here heads, empty when it would head nothing
    private void cell(Node.TableCell cell, String scope) {
        var heads = !scope.isEmpty() && TableShape.mayHead(cell);
        var name = heads ? "th" : "td";
        out.append('<').append(name);
        if (heads) {
            attribute("scope", scope);
        }
        if (cell.colspan() > 1) {
            attribute("colspan", String.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            attribute("rowspan", String.valueOf(cell.rowspan()));
        }
        out.append('>');
        contained(cell.content());
        out.append("</").append(name).append('>');
    }

    private void inline(String open, List<Node.Inline> content, String close) {
        out.append(open);
        new InlineHtml(out, this::mention, this::words, options.links()).write(content);
        out.append(close);
    }

    /// One paragraph alone in an item or a cell needs no element of its own.
    private void contained(List<Node.Block> content) {
        if (content.size() == 1 && content.getFirst() instanceof Node.Paragraph paragraph) {
            inline("", paragraph.content(), "");
        } else {
            blocks(content);
        }
    }

    private void wrapped(String open, List<Node.Block> content, String close) {
        out.append(open);
        blocks(content);
        out.append(close);
    }

    private String mention(Node.Mention mention) {
        var name = "@" + Escape.text(mention.label());
        return options.mentionLinks()
                ? "<a class=\"mention\" href=\"/people/" + mention.username() + "\">" + name + "</a>"
                : "<span class=\"mention\">" + name + "</span>";
    }

    private String words(Node.Text text) {
        if (!options.topicLinks() || !Topics.mayHold(text)) {
            return Escape.text(text.text());
        }
        var html = new StringBuilder();
        Topics.split(text.text(), words -> html.append(Escape.text(words)), topic -> html.append(topicLink(topic)));
        return html.toString();
    }

    private static String topicLink(String topic) {
        var address = URLEncoder.encode(topic.substring(1).toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
        return "<a class=\"topic\" href=\"/topics/" + address + "\">" + Escape.text(topic) + "</a>";
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Escape.text(value)).append('"');
    }
}
