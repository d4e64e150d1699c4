package org.samverk.richtext;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Where a link may lead: `http`, `https`, `mailto`, `tel`, an address of this installation, or `#` a heading. What
/// looks like a scheme and is none of these is refused, so that no disguise of `javascript:` needs to be known.
final class Href {
    private static final int MAXIMUM_LENGTH = 2000;
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://(?:[\\p{L}\\p{M}\\p{N}._~-]+|\\[[0-9a-f:.]+])(?::[0-9]{1,5})?(?:[/?#].*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^/].*");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:[+0-9*#(][0-9*#().;=a-z+-]*");

    private Href() {}

    static boolean isAllowed(String href) {
        return !href.isEmpty()
                && href.length() <= MAXIMUM_LENGTH
                && href.codePoints().noneMatch(Href::isMisleading)
                && (isRelative(href) || WEB.matcher(href).matches() || isOther(href));
    }

    /// Whether the link leads out of this installation.
    static boolean isExternal(String href) {
        return WEB.matcher(href).matches();
    }

    /// The link as an attribute may carry it: what is no URL code point (WHATWG URL) is percent-encoded.
    static String encoded(String href) {
        var out = new StringBuilder(href.length());
        var inFragment = false;
        for (var i = 0; i < href.length(); i++) {
            var c = href.charAt(i);
            if (isEncoded(href, i) || (c == '#' && inFragment)) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
            inFragment |= c == '#';
        }
        return out.toString();
    }

    /// Makes an allowed link of what stood in a text from elsewhere.
    ///
    /// @return null when it leads nowhere that is allowed
    static @Nullable String imported(String href) {
        var text = href.strip();
        if (text.startsWith("//")) {
            text = "https:" + text;
        } else if (text.regionMatches(true, 0, "tel:", 0, 4)) {
            text = text.replaceAll("\\s", "");
        }
        var encoded = new StringBuilder();
        text.codePoints().forEach(c -> appendImported(encoded, c));
        return isAllowed(encoded.toString()) ? encoded.toString() : null;
    }

    private static void appendImported(StringBuilder out, int c) {
        if (!isMisleading(c)) {
            out.appendCodePoint(c);
        } else if (Character.getType(c) != Character.SURROGATE) {
            for (var octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
    }

    private static boolean isEncoded(String href, int at) {
        return switch (href.charAt(at)) {
            case '%' -> !ESCAPE.matcher(href).region(at, href.length()).lookingAt();
            case '[', ']' -> at > endOfHost(href);
            case '"', '<', '>', '`', '{', '|', '}', '^' -> true;
            default -> false;
        };
    }

    /// An IPv6 address stands in brackets, which are allowed there alone.
    private static int endOfHost(String href) {
        if (!isExternal(href)) {
            return -1;
        }
        var start = href.indexOf("//") + 2;
        var end = start;
        while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isMisleading(int c) {
        return Characters.isForbidden(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\\';
    }

    private static boolean isRelative(String href) {
        return hasNoScheme(href) && hasNoScheme(Parser.unescapeEntities(href, false));
    }

    private static boolean hasNoScheme(String href) {
        return !href.startsWith("//") && !SCHEME.matcher(href).find();
    }

    private static boolean isOther(String href) {
        return MAIL.matcher(href).matches() || PHONE.matcher(href).matches();
    }
}
