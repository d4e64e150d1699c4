package org.samverk.richtext;

/// Which characters a text may have: those that HTML, XML and PostgreSQL all can carry.
final class Characters {
    private Characters() {}

    /// @return the text with line ends as `\n`
    /// @throws IllegalArgumentException for NUL, control characters, lone surrogates and noncharacters
    static String checked(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().anyMatch(Characters::isForbidden)) {
            throw new IllegalArgumentException("characters");
        }
        return lines;
    }

    /// The text without what [#checked] refuses, for what comes from other systems.
    static String cleaned(String text) {
        return text.codePoints()
                .filter(c -> !isForbidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isForbidden(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /// Whether nothing of the text is seen: white space, formatting characters and the fillers that look like them.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }
}
