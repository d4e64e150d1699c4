package org.samverk.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.search.Tokens.Word;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// Makes tokens of text, the same way for what is indexed and what is looked for, whichever engine is used.
@Component
class Analysis {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 100;
    private static final int DEEPEST = 3;
    private static final int SHORTEST_PART = 3;
    private final Supplier<Compounds> compounds = SingletonSupplier.of(Compounds::load);
    private final Cache<String, Word> swedish =
            Caffeine.newBuilder().maximumSize(30_000).build();
    private final Cache<String, Word> english =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /// Reads the dictionary, which takes seconds, so that nobody waits for it later.
    void prepare() {
        compounds.get();
    }

    /// @param language `sv` or `en`, null to guess
    Tokens tokens(String text, @Nullable String language) {
        return Tokens.of(words(text, language == null ? Language.of(text) : language));
    }

    /// The words of a text in their order.
    List<Word> words(String text, String language) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .map(word -> word(word, language))
                .toList();
    }

    Word word(String typed, String language) {
        var lower = typed.toLowerCase(Locale.ROOT);
        var exact = lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
        return language.equals("en")
                ? english.get(exact, word -> new Word(word, english(word), List.of(), List.of()))
                : swedish.get(exact, this::swedishWord);
    }

    /// What a Swedish word consists of that is looked for: it may have been typed without the marks on its letters
    /// ("forskoleavgift").
    List<List<String>> pieces(Word swedish) {
        return compounds
                .get()
                .splitUnmarked(swedish.exact())
                .map(split -> List.of(List.copyOf(forms(split.head())), List.copyOf(forms(split.tail()))))
                .orElse(swedish.pieces());
    }

    private Word swedishWord(String word) {
        var stem = swedish(word);
        var pieces = new ArrayList<List<String>>();
        var parts = new LinkedHashSet<String>();
        take(word, pieces, parts, 0);
        parts.addAll(forms(word));
        parts.remove(stem);
        return new Word(word, stem, List.copyOf(pieces), List.copyOf(parts));
    }

    private void take(String word, List<List<String>> pieces, Set<String> parts, int depth) {
        if (depth > DEEPEST || !word.codePoints().allMatch(Character::isLetter)) {
            return;
        }
        compounds.get().split(word).ifPresent(split -> {
            for (var part : List.of(split.head(), split.tail())) {
                var forms = forms(part);
                parts.addAll(forms);
                if (depth == 0) {
                    pieces.add(List.copyOf(forms));
                }
                take(part, pieces, parts, depth + 1);
            }
        });
    }

    /// The forms under which a word is known: its stem, that of what the dictionary calls it, and that of the verb that
    /// it comes from ("anmälan" of "anmäla", "betalning" of "betala").
    private Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(swedish(word));
        if (word.length() > SHORTEST_PART && word.codePoints().allMatch(Character::isLetter)) {
            compounds.get().roots(word).stream().limit(3).map(Analysis::swedish).forEach(forms::add);
        }
        List.copyOf(forms).forEach(form -> verb(form, forms));
        return forms;
    }

    private static void verb(String stem, Set<String> forms) {
        if (stem.length() >= 6 && stem.endsWith("an")) {
            forms.add(stem.substring(0, stem.length() - 2));
        } else if (stem.length() >= 7 && stem.endsWith("ning")) {
            forms.add(stem.substring(0, stem.length() - 4));
        } else if (stem.length() >= 7 && stem.endsWith("ing")) {
            forms.add(stem.substring(0, stem.length() - 3));
        }
    }

    private static String swedish(String word) {
        return stem(word, new SwedishStemmer());
    }

    private static String english(String word) {
        return stem(word, new EnglishStemmer());
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
