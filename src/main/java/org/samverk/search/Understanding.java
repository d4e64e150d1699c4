package org.samverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// Makes of what was typed what is looked for.
@Component
class Understanding {
    private static final int LONGEST = 4;
    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final ReaderTable readers;
    private final List<Synonyms> synonyms;

    Understanding(Analysis analysis, Vocabulary vocabulary, ReaderTable readers, List<Synonyms> synonyms) {
        this.synonyms = synonyms;
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.readers = readers;
    }

    Sought of(Actor actor, SearchQuery query) {
        var asked = query.asked();
        var terms = withSynonyms(
                asked.words().stream().map(word -> term(actor, word)).toList());
        var phrases = asked.phrases().stream()
                .map(phrase -> Tokens.of(analysis.words(phrase, "sv")).exact())
                .toList();
        var from = asked.from();
        var in = asked.in();
        return new Sought(
                query,
                terms,
                phrases,
                from == null ? null : readers.people(actor.id(), from),
                in == null ? null : readers.groups(actor.id(), in),
                false);
    }

    /// The same, with what is written almost like the words that nobody knows.
    Sought almost(Actor actor, Sought sought) {
        return actor.isEmployee()
                ? sought.with(term -> vocabulary.knows(term.exact()) ? term : term.like(like(term, 3)))
                : sought;
    }

    /// Also of several words together: each of them may be what stands for all.
    private List<Term> withSynonyms(List<Term> terms) {
        var found = new ArrayList<>(terms);
        for (var from = 0; from < terms.size(); from++) {
            for (var until = from + 1; until <= Math.min(terms.size(), from + LONGEST); until++) {
                var same = same(terms.subList(from, until));
                for (var at = from; at < until && !same.isEmpty(); at++) {
                    found.set(at, found.get(at).meaning(same));
                }
            }
        }
        return found;
    }

    private List<String> same(List<Term> together) {
        var words = together.stream().map(Term::exact).collect(Collectors.joining(" "));
        return synonyms.stream()
                .flatMap(some -> some.of(words).stream())
                .flatMap(other -> Stream.of("sv", "en")
                        .map(language ->
                                Tokens.of(analysis.words(other, language)).stem()))
                .distinct()
                .toList();
    }

    private List<String> like(Term term, int most) {
        return vocabulary.like(term.exact(), most);
    }

    /// Guests read hardly anything of what employees do: to them all words weigh the same.
    private Term term(Actor actor, String word) {
        var term = Term.of(word, analysis);
        return actor.isEmployee() ? term.weighing(vocabulary.weight(term.exact())) : term;
    }
}
