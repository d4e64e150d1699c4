package org.samverk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.search.Tokens.Word;
import org.springframework.stereotype.Component;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// Makes tokens of text, the same way for what is indexed and what is looked for, whichever engine is used.
@Component
class Analysis {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 100;

    /// @param language `sv` or `en`, null to guess
    Tokens tokens(String text, @Nullable String language) {
        return Tokens.of(words(text, language == null ? Language.of(text) : language));
    }

    /// The words of a text in their order.
    List<Word> words(String text, String language) {
        var stemmer = stemmer(language);
        var words = new ArrayList<Word>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.add(word(word, stemmer)));
        return words;
    }

    /// The word without its endings.
    String stem(String word, String language) {
        return stem(word, stemmer(language));
    }

    private Word word(String typed, SnowballStemmer stemmer) {
        var exact = typed.toLowerCase(Locale.ROOT);
        exact = exact.length() > LONGEST ? exact.substring(0, LONGEST) : exact;
        return new Word(exact, stem(exact, stemmer), List.of());
    }

    private static SnowballStemmer stemmer(String language) {
        return language.equals("en") ? new EnglishStemmer() : new SwedishStemmer();
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
