package org.samverk.richtext;

import java.util.List;
import java.util.regex.Pattern;

/// Writes the content of a paragraph as Markdown. A mark is written with its signs where they are sure to be read as
/// signs again (CommonMark 6.2: letters inside, no other sign beside), and as HTML elsewhere.
final class InlineMarkdown {
    private static final Pattern ENTITY = Pattern.compile("&(?=(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)");
    private static final Pattern CONTINUES_NAME = Pattern.compile("[._-]*[A-Za-z0-9]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?:[ \\t]|$))");
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
                marked(text.marks().get(depth), content.subList(from, to), depth);
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
            case Node.Text text -> out.append(text(text.text()));
            case Node.HardBreak _ -> out.append(lineBreak);
            case Node.Mention mention -> mention(mention, next instanceof Node.Text text ? text.text() : "");
        }
    }

    private void marked(Mark mark, List<Node.Inline> content, int depth) {
        switch (mark) {
            case Mark.Code _ -> out.append(code(PlainText.inline(content)));
            case Mark.Link(var href) -> link(href, content, depth);
            case Mark.Bold _ -> signed("**", "strong", content, depth);
            case Mark.Italic _ -> signed("*", "em", content, depth);
            case Mark.Strike _ -> signed("~~", "del", content, depth);
        }
    }

    private void signed(String sign, String element, List<Node.Inline> content, int depth) {
        var inner = inner(content, depth + 1);
        var boldItalic =
                sign.equals("**") && content.stream().allMatch(text -> goesOn(text, new Mark.Italic(), depth + 1));
        if (boldItalic && mayStandBetweenSigns(inner(content, depth + 2))) {
            out.append("***").append(inner(content, depth + 2)).append("***");
        } else if (mayStandBetweenSigns(inner)) {
            out.append(sign).append(inner).append(sign);
        } else {
            out.append('<')
                    .append(element)
                    .append('>')
                    .append(inner)
                    .append("</")
                    .append(element)
                    .append('>');
        }
    }

    private String inner(List<Node.Inline> content, int depth) {
        var writer = new InlineMarkdown(lineBreak);
        writer.out.append('>');
        writer.all(content, depth);
        return writer.out.substring(1);
    }

    private boolean mayStandBetweenSigns(String inner) {
        var before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        return !inner.isEmpty()
                && Character.isLetterOrDigit(inner.codePointAt(0))
                && Character.isLetterOrDigit(inner.codePointBefore(inner.length()))
                && "*_~".indexOf(before) < 0;
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
                    ENTITY.matcher(href).replaceAll("&amp;").replace("<", "%3C").replace(">", "%3E");
            out.append('[')
                    .append(inner(content, depth + 1))
                    .append("](<")
                    .append(target)
                    .append(">)");
        }
    }

    private static String code(String text) {
        var fence = "`".repeat(longestRun(text, '`') + 1);
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

    private String text(String text) {
        var spaced = text.replaceAll("[ \\t\\n]+", " ");
        var atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (!atLineStart) {
            return escaped(spaced, "");
        }
        var line = spaced.stripLeading();
        var number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return number.group() + "\\" + escaped(line.substring(number.end()), "");
        }
        return (!line.isEmpty() && "#>+-=:|".indexOf(line.charAt(0)) >= 0 ? "\\" : "") + escaped(line, "");
    }

    /// @param also more characters that get a backslash
    static String escaped(String text, String also) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var special = "\\`*[]<~".indexOf(c) >= 0 || also.indexOf(c) >= 0;
            if (special
                    || (c == '_' && !isInWord(text, i))
                    || (c == '!' && i == text.length() - 1)
                    || isEntity(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at < text.length() - 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isEntity(String text, int at) {
        return text.charAt(at) == '&'
                && ENTITY.matcher(text).region(at, text.length()).lookingAt();
    }

    static int longestRun(String text, char of) {
        var longest = 0;
        var run = 0;
        for (var i = 0; i < text.length(); i++) {
            run = text.charAt(i) == of ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
