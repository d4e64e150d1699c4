package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Writes the content of a paragraph. A mark that goes on over several texts is one element, so that a link which is
/// partly bold is one link.
final class InlineHtml {
    private final StringBuilder out;
    private final Function<Node.Mention, String> mentions;
    private final Function<Node.Text, String> texts;
    private final UnaryOperator<String> links;
    private final List<Mark> open = new ArrayList<>();

    /// @param mentions the HTML of a mention
    InlineHtml(StringBuilder out, Function<Node.Mention, String> mentions) {
        this(out, mentions, text -> Escape.text(text.text()), UnaryOperator.identity());
    }

    /// @param texts the HTML of words, within the elements of their marks
    /// @param links the address that a link leads to
    InlineHtml(
            StringBuilder out,
            Function<Node.Mention, String> mentions,
            Function<Node.Text, String> texts,
            UnaryOperator<String> links) {
        this.out = out;
        this.mentions = mentions;
        this.texts = texts;
        this.links = links;
    }

    void write(List<Node.Inline> content) {
        for (var inline : Inlines.withoutEmptyLinks(content)) {
            switch (inline) {
                case Node.Text text -> {
                    change(text.marks());
                    out.append(texts.apply(text));
                }
                case Node.HardBreak _ -> out.append("<br>");
                case Node.Mention mention -> {
                    change(List.of());
                    out.append(mentions.apply(mention));
                }
            }
        }
        change(List.of());
    }

    /// Closes what does not go on and opens what begins.
    private void change(List<Mark> marks) {
        var same = 0;
        while (same < open.size() && same < marks.size() && open.get(same).equals(marks.get(same))) {
            same++;
        }
        while (open.size() > same) {
            out.append(closing(open.removeLast()));
        }
        for (var mark : marks.subList(same, marks.size())) {
            open.add(mark);
            out.append(opening(mark));
        }
    }

    private String opening(Mark mark) {
        return switch (mark) {
            case Mark.Link(var href) ->
                "<a href=\"" + Escape.text(Href.encoded(links.apply(href))) + "\""
                        + (Href.isExternal(href) ? " rel=\"noopener noreferrer\">" : ">");
            case Mark.Bold _ -> "<strong>";
            case Mark.Italic _ -> "<em>";
            case Mark.Strike _ -> "<s>";
            case Mark.Code _ -> "<code>";
        };
    }

    private static String closing(Mark mark) {
        return switch (mark) {
            case Mark.Link _ -> "</a>";
            case Mark.Bold _ -> "</strong>";
            case Mark.Italic _ -> "</em>";
            case Mark.Strike _ -> "</s>";
            case Mark.Code _ -> "</code>";
        };
    }
}
