package org.samverk.richtext;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `#word` in a text: a topic. It stays plain text in the document; that it is a topic is seen when it is shown and
/// when the text is indexed. Not inside code or links, not in the middle of a word or an address, not a number.
public final class Topics {
    /// The most characters of a topic, without `#`.
    public static final int LONGEST = 50;

    private static final Pattern TOPIC = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_#&/.@])#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,48}[\\p{L}\\p{M}\\p{N}])(?![\\p{L}\\p{M}\\p{N}])");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,48}[\\p{L}\\p{M}\\p{N}]");

    private Topics() {}

    /// The form in which a topic is kept and compared: composed letters, lower case, without `#`.
    ///
    /// @return null for what can be no topic
    public static @Nullable String normal(String word) {
        var bare = word.strip().replaceFirst("^#", "");
        var plain = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST && WORD.matcher(plain).matches() ? plain : null;
    }

    /// The topics of a text in their normal form, each once, in order.
    static List<String> of(Node.Doc doc) {
        return Nodes.all(doc)
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .filter(Topics::mayHold)
                .flatMap(text -> words(text.text()))
                .distinct()
                .toList();
    }

    static boolean mayHold(Node.Text text) {
        return text.marks().stream().noneMatch(mark -> mark instanceof Mark.Code || mark instanceof Mark.Link);
    }

    /// Cuts a text into what is between topics and the topics themselves, with their `#`.
    static void split(String text, Consumer<String> between, Consumer<String> topic) {
        var end = 0;
        for (var found : TOPIC.matcher(text).results().toList()) {
            between.accept(text.substring(end, found.start()));
            topic.accept(found.group());
            end = found.end();
        }
        between.accept(text.substring(end));
    }

    private static Stream<String> words(String text) {
        return TOPIC.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Topics::normal)
                .flatMap(Stream::ofNullable);
    }
}
