package org.samverk.files;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words that a file holds.
///
/// @param language `sv` or `en`, null when that cannot be told
/// @param cut      whether there was more than is kept
public record FileText(
        State state, String content, @Nullable String language, boolean cut) {
    static final FileText FAILED = new FileText(State.FAILED, "", null, false);
    private static final Map<String, String> TELLING = Map.of(
            "och", "sv", "att", "sv", "som", "sv", "för", "sv", "är", "sv", "the", "en", "and", "en", "of", "en", "to",
            "en", "is", "en");
    private static final int SAMPLE = 20_000;

    /// How far it has come.
    public enum State {
        WAITING,
        READ,
        EMPTY,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static FileText of(String content, boolean cut) {
        var words = content.replace("\0", "")
                .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
                .replaceAll(" ?\\n ?(?:\\n ?)+", "\n\n")
                .strip();
        return words.isEmpty()
                ? new FileText(State.EMPTY, "", null, false)
                : new FileText(State.READ, words, language(words), cut);
    }

    /// The one whose commonest words are met most often.
    private static @Nullable String language(String words) {
        var swedish = 0;
        for (var word : words.substring(0, Math.min(SAMPLE, words.length()))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+")) {
            var language = TELLING.get(word);
            swedish += language == null ? 0 : language.equals("sv") ? 1 : -1;
        }
        return swedish == 0 ? null : swedish > 0 ? "sv" : "en";
    }

    /// The beginning, at most so many characters.
    public String excerpt(int longest) {
        Objects.checkIndex(0, longest);
        return content.length() <= longest
                ? content
                : content.substring(0, longest).stripTrailing() + " …";
    }
}
