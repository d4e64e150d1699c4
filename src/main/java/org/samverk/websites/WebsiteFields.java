package org.samverk.websites;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;
import org.samverk.richtext.RichText;

/// A site of its own as somebody has typed it.
///
/// @param host     `ung.lindviken.se`, without scheme and port
/// @param language `sv`, `en`, or blank for what the browser asks for
/// @param colour   `#0b6e5f`, or blank for the organisation's
public record WebsiteFields(
        @Nullable String host,
        @Nullable String name,
        @Nullable String language,
        @Nullable String colour,
        RichText foot) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FOOT = 4000;

    /// A host name (RFC 1123, section 2.1): labels of letters, digits and hyphens.
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /// @param main the host name of the installation itself
    /// @throws org.samverk.kernel.InvalidInputException with all that is wrong
    WebsiteFields valid(String main) {
        var problems = new Problems();
        var known = problems.line("host", host, 253).toLowerCase(Locale.ROOT);
        if (!known.isEmpty() && !HOST.matcher(known).matches()) {
            problems.add("host", "websites.problem.host");
        } else if (known.equals(main)) {
            problems.add("host", "websites.problem.ours");
        }
        var called = problems.line("name", name, LONGEST_NAME);
        if (!Set.of("", "sv", "en").contains(typed(language))) {
            problems.add("language", "websites.problem.language");
        }
        if (!typed(colour).isEmpty() && !COLOUR.matcher(typed(colour)).matches()) {
            problems.add("colour", "websites.problem.colour");
        }
        if (foot.plainText().length() > LONGEST_FOOT) {
            problems.add("markdown", "websites.problem.foot", LONGEST_FOOT);
        }
        problems.throwIfAny();
        return new WebsiteFields(known, called, orNull(language), orNull(colour), foot);
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(@Nullable String words) {
        return typed(words).isEmpty() ? null : typed(words);
    }
}
