package org.samverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody looks for, as they typed it: words, "words together", `#topic`, `from:name`, `in:group`.
///
/// @param text    as it was typed, without control characters, at most [#MOST] characters
/// @param words   the single words
/// @param phrases what must stand together
/// @param topics  without `#`, in lower case
/// @param from    part of a name, null when nobody is named
/// @param in      part of a group's name, null when none is named
public record Asked(
        String text,
        List<String> words,
        List<String> phrases,
        List<String> topics,
        @Nullable String from,
        @Nullable String in) {
    public static final int MOST = 200;
    private static final int WORDS = 12;
    private static final Pattern PIECE =
            Pattern.compile("(?:(from|in|från|i):)?(?:[\"”“]([^\"”“]*)[\"”“]?|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public static Asked of(@Nullable String q) {
        var text = cut(q == null ? "" : q.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip());
        var pieces = new Pieces();
        PIECE.matcher(text).results().forEach(piece -> pieces.add(piece));
        return new Asked(text, pieces.words, pieces.phrases, pieces.topics, pieces.from, pieces.in);
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && topics.isEmpty() && from == null && in == null;
    }

    /// Whether a word is more than it looks: joined to another by a hyphen ("it-support"), or an abbreviation in
    /// capitals
    /// among others that have none.
    boolean standsOut(String word) {
        var joined = text.contains(word + "-") || text.contains("-" + word);
        var capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return joined || capitals && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST));
    }

    private static final class Pieces {
        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> topics = new ArrayList<>();
        private @Nullable String from;
        private @Nullable String in;

        private void add(java.util.regex.MatchResult piece) {
            var what = piece.group(2) == null ? piece.group(3) : piece.group(2);
            if (what == null || !WORD.matcher(what).find()) {
                return;
            }
            var filter = piece.group(1) == null ? "" : piece.group(1).toLowerCase(Locale.ROOT);
            switch (filter) {
                case "from", "från" -> from = what.strip();
                case "in", "i" -> in = what.strip();
                default -> add(what, piece.group(2) != null);
            }
        }

        private void add(String what, boolean together) {
            if (together) {
                phrases.add(what);
            } else if (what.startsWith("#")) {
                topics.add(what.substring(1).toLowerCase(Locale.ROOT));
            } else {
                Matcher each = WORD.matcher(what);
                while (each.find() && words.size() < WORDS) {
                    words.add(each.group());
                }
            }
        }
    }
}
