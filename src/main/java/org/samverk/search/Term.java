package org.samverk.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samverk.search.Tokens.Word;

/// One word that is looked for, in all the forms in which it may stand.
///
/// @param exact  as it was typed, in lower case
/// @param stems  without its endings, in both languages
/// @param forms  other forms of it
/// @param pieces what it consists of when it is a compound
/// @param like   words that are written almost like it, when it was hardly found itself
/// @param same   what means the same, without endings
/// @param meant  whether it says something although it is a word that stands everywhere: "it" in "it-support"
/// @param weight from 0 to 1: how much it says
record Term(
        String exact,
        Set<String> stems,
        Set<String> forms,
        List<List<String>> pieces,
        List<String> like,
        List<String> same,
        boolean meant,
        double weight) {
    static Term of(String typed, Analysis analysis) {
        Word swedish = analysis.word(typed, "sv");
        var stems = new LinkedHashSet<>(Set.of(swedish.stem()));
        stems.add(analysis.word(typed, "en").stem());
        var forms = swedish.pieces().isEmpty() ? Set.copyOf(swedish.parts()) : Set.<String>of();
        var pieces = analysis.pieces(swedish);
        return new Term(swedish.exact(), stems, forms, pieces, List.of(), List.of(), false, 1);
    }

    Term weighing(double much) {
        return new Term(exact, stems, forms, pieces, like, same, meant, much);
    }

    Term like(List<String> others) {
        return new Term(exact, stems, forms, pieces, others, same, meant, weight);
    }

    Term meaning(Collection<String> others) {
        return new Term(
                exact,
                stems,
                forms,
                pieces,
                like,
                Stream.concat(same.stream(), others.stream()).distinct().toList(),
                meant,
                weight);
    }

    Term standingOut() {
        return new Term(exact, stems, forms, pieces, like, same, true, weight);
    }

    boolean isSmall() {
        return !meant && SmallWords.contains(exact);
    }
}
