package org.samverk.richtext;

import java.util.List;
import java.util.regex.Pattern;

/// Writes the content of a paragraph as Markdown. A mark is written with its signs where they are sure to be read as
/// signs again (CommonMark 6.2: letters inside, no other sign beside), and as HTML elsewhere.
final class InlineMarkdown {
    private static final Pattern CONTINUES_NAME = Pattern.compile("[._-]*[A-Za-z0-9]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-;=?-~]+");

    private final StringBuilder out = new StringBuilder();
    private final String lineBreak;

    private InlineMarkdown(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /// On several lines where there are breaks.
    static String lines(List<Node.Inline> content) {
        return write(content, "\\\n");
    }

    static String line(List<Node.Inline> content) {
        return write(content, "<br>");
    }

    private static String write(List<Node.Inline> content, String lineBreak) {
        var writer = new InlineMarkdown(lineBreak);
        writer.all(withoutOuterBreaks(content), 0);
        return writer.out.toString().strip();
    }

    /// White space around the text says nothing, and Markdown would drop it.
    private static List<Node.Inline> withoutOuterBreaks(List<Node.Inline> content) {
        var from = 0;
        var to = content.size();
        while (from < to && isSpace(content.get(from))) {
            from++;
        }
        while (to > from && isSpace(content.get(to - 1))) {
            to--;
        }
        return content.subList(from, to);
    }

    private static boolean isSpace(Node.Inline inline) {
        return switch (inline) {
            case Node.HardBreak _ -> true;
            case Node.Text text -> text.text().isBlank() && !text.marks().contains(new Mark.Code());
            case Node.Mention _ -> false;
        };
    }

    /// @param depth how many of the marks are written already
    private void all(List<Node.Inline> content, int depth) {
        for (var from = 0; from < content.size(); ) {
            var to = from + 1;
            if (content.get(from) instanceof Node.Text text && text.marks().size() > depth) {
                while (to < content.size()
                        && goesOn(content.get(to), text.marks().get(depth), depth)) {
                    to++;
                }
                var next = to < content.size() ? content.get(to) : new Node.HardBreak();
                marked(text.marks().get(depth), content.subList(from, to), depth, first(next, depth));
            } else {
                plain(content.get(from), to < content.size() ? content.get(to) : new Node.HardBreak());
            }
            from = to;
        }
    }

    private static boolean goesOn(Node.Inline inline, Mark mark, int depth) {
        return inline instanceof Node.Text text
                && text.marks().size() > depth
                && text.marks().get(depth).equals(mark);
    }

    private void plain(Node.Inline inline, Node.Inline next) {
        switch (inline) {
            case Node.Text text -> text(text.text());
            case Node.HardBreak _ -> out.append(lineBreak);
            case Node.Mention mention -> mention(mention, next instanceof Node.Text text ? text.text() : "");
        }
    }

    private void marked(Mark mark, List<Node.Inline> content, int depth, int next) {
        switch (mark) {
            case Mark.Code _ -> out.append(code(PlainText.inline(content)));
            case Mark.Link(var href) -> link(href, content, depth);
            case Mark.Bold _ -> signed("**", "strong", content, depth, next);
            case Mark.Italic _ -> signed("*", "em", content, depth, next);
            case Mark.Strike _ -> signed("~~", "del", content, depth, next);
        }
    }

    private void signed(String sign, String element, List<Node.Inline> content, int depth, int next) {
        var both = sign.equals("**") && content.stream().allMatch(text -> goesOn(text, new Mark.Italic(), depth + 1));
        var inner = inner(content, depth + (both ? 2 : 1));
        if (mayStandBetweenSigns(inner, next)) {
            var signs = both ? "***" : sign;
            out.append(signs).append(inner).append(signs);
        } else {
            out.append('<').append(element).append('>').append(inner(content, depth + 1));
            out.append("</").append(element).append('>');
        }
    }

    private String inner(List<Node.Inline> content, int depth) {
        var writer = new InlineMarkdown(lineBreak);
        writer.out.append('>');
        writer.all(content, depth);
        return writer.out.substring(1);
    }

    /// @param next the first character of what follows
    private boolean mayStandBetweenSigns(String inner, int next) {
        if (inner.isEmpty() || endsWithSign()) {
            return false;
        }
        var before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
        return isSure(before, inner.codePointAt(0)) && isSure(next, inner.codePointBefore(inner.length()));
    }

    private boolean endsWithSign() {
        return !out.isEmpty() && "*_~".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    /// Whether a sign between the two is surely read as one that turns to the inner character.
    private static boolean isSure(int outer, int inner) {
        var punctuation = inner > ' ' && inner < 0x7F && "*_~".indexOf(inner) < 0;
        return Character.isLetterOrDigit(inner)
                || (punctuation && (outer == ' ' || (outer < 0x7F && !Character.isLetterOrDigit(outer))));
    }

    private static int first(Node.Inline inline, int depth) {
        return switch (inline) {
            case Node.Text text when text.marks().size() <= depth -> text.text().codePointAt(0);
            case Node.Text _, Node.Mention _ -> '<';
            case Node.HardBreak _ -> ' ';
        };
    }

    private void link(String href, List<Node.Inline> content, int depth) {
        var words = PlainText.inline(content);
        var plain = content.size() == 1
                && content.getFirst() instanceof Node.Text text
                && text.marks().size() == 1;
        if (plain && words.equals(href) && ADDRESS.matcher(href).matches()) {
            out.append('<').append(href).append('>');
        } else {
            var target =
                    MarkdownEscape.withoutEntities(href).replace("<", "%3C").replace(">", "%3E");
            out.append('[')
                    .append(inner(content, depth + 1))
                    .append("](<")
                    .append(target)
                    .append(">)");
        }
    }

    private static String code(String text) {
        var fence = "`".repeat(MarkdownEscape.longestRun(text, '`') + 1);
        var edge = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        var padding = edge ? " " : "";
        return fence + padding + text.replace('\n', ' ') + padding + fence;
    }

    private void mention(Node.Mention mention, String next) {
        var literal = "@" + mention.username();
        var before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
        var alone = !MentionSyntax.isOfWord(before)
                && !CONTINUES_NAME.matcher(next).lookingAt()
                && Character.isLetterOrDigit(literal.charAt(literal.length() - 1));
        out.append(alone ? literal : MentionSyntax.element(mention));
    }

    private void text(String text) {
        var spaced = text.replaceAll("[ \\t\\n]+", " ");
        var atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(atLineStart ? MarkdownEscape.lineStart(spaced.stripLeading()) : MarkdownEscape.text(spaced, ""));
    }
}
