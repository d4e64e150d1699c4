package org.samverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// Makes of what was typed what is looked for.
@Component
class Understanding {
    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final ReaderTable readers;
    private final List<Alike> alike;

    Understanding(Analysis analysis, Vocabulary vocabulary, ReaderTable readers, List<Alike> alike) {
        this.alike = alike;
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.readers = readers;
    }

    Sought of(Actor actor, SearchQuery query) {
        var asked = query.asked();
        var terms = asked.words().isEmpty()
                ? List.<Term>of()
                : withSynonyms(
                        asked.words().stream()
                                .map(word -> term(actor, word, asked))
                                .toList(),
                        asked.words());
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
    private List<Term> withSynonyms(List<Term> terms, List<String> typed) {
        var found = new ArrayList<>(terms);
        alike.stream().flatMap(each -> each.of(typed).stream()).forEach(run -> {
            for (var at = run.from(); at < run.from() + run.length(); at++) {
                found.set(at, found.get(at).meaning(stems(run.others())));
            }
        });
        return found;
    }

    private List<String> stems(List<String> others) {
        return others.stream()
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
    private Term term(Actor actor, String word, Asked asked) {
        var plain = Term.of(word, analysis);
        var term = asked.standsOut(word) ? plain.standingOut() : plain;
        return actor.isEmployee() ? term.weighing(vocabulary.weight(term.exact())) : term;
    }
}
