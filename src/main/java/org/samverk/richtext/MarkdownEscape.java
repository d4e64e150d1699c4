package org.samverk.richtext;

import java.util.regex.Pattern;

/// Puts backslashes where Markdown would read a character of a text as a sign.
final class MarkdownEscape {
    private static final Pattern ENTITY = Pattern.compile("&(?=(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?:[ \\t]|$))");

    private MarkdownEscape() {}

    /// The text at the beginning of a line, where more characters are signs: of headings, lists, quotations and tables.
    static String lineStart(String line) {
        var number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return number.group() + "\\" + text(line.substring(number.end()), "");
        }
        return (!line.isEmpty() && "#>+-=:|".indexOf(line.charAt(0)) >= 0 ? "\\" : "") + text(line, "");
    }

    /// An address in which nothing is read as the name of a character.
    static String withoutEntities(String href) {
        return ENTITY.matcher(href).replaceAll("&amp;");
    }

    /// @param also more characters that get a backslash
    static String text(String text, String also) {
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
