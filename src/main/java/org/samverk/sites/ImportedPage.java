package org.samverk.sites;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file of the folder that is imported.
///
/// @param key   its path in the folder without `.md`; a folder's `index` has the folder's path, the top one none
/// @param file  its path in the folder
/// @param front the front matter
/// @param body  the Markdown after it
record ImportedPage(String key, String file, Map<String, Object> front, String body) {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");

    private static final Pattern COMMA = Pattern.compile(",");
    private static final int KEYWORDS = 50;

    /// In one line that is no longer than a page's title may be; from the file's name where it states none.
    String title() {
        var stated = text(front.get("title"));
        return stated == null ? words(name()) : stated;
    }

    /// Addresses that the page has in the other system.
    List<String> addresses() {
        return Stream.concat(texts(front.get("permalink")), texts(front.get("redirect_from")))
                .toList();
    }

    /// The words by which the other system lets people look for it, in a list or with commas between them.
    List<String> keywords() {
        return texts(front.get("keywords"))
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(KEYWORDS)
                .toList();
    }

    /// Where the other system sends readers on, null when it does not.
    @Nullable
    String redirectTo() {
        return texts(front.get("redirect_to")).findFirst().orElse(null);
    }

    String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Nullable
    String parentKey() {
        return above(key);
    }

    /// The key of the folder that a key lies in; the top has none.
    static @Nullable String above(String key) {
        var slash = key.lastIndexOf('/');
        return key.isEmpty() ? null : slash < 0 ? "" : key.substring(0, slash);
    }

    /// A folder without an index of its own.
    static ImportedPage folder(String key) {
        return new ImportedPage(key, key + "/", Map.of(), "");
    }

    /// One value or a list of them.
    private static Stream<String> texts(@Nullable Object value) {
        var values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return values.map(ImportedPage::text).flatMap(Stream::ofNullable);
    }

    /// A single value as text; what is nested says nothing.
    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof Map<?, ?> || value instanceof Collection<?>) {
            return null;
        }
        var line = UNPRINTABLE.matcher(value.toString()).replaceAll(" ").strip();
        return line.isEmpty() ? null : line.substring(0, line.offsetByCodePoints(0, shown(line)));
    }

    private static int shown(String line) {
        return Math.min(PageText.TITLE, line.codePointCount(0, line.length()));
    }

    private static String words(String name) {
        var words = name.replaceAll("[\\p{C}\\s_-]+", " ").strip();
        return words.isEmpty() ? "Start" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
