package org.samverk.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.samverk.search.ReaderTable.Sight;

/// What is asked of the engine. Each thing that is found counts a fixed amount, whatever else the index holds: nothing
/// that a reader may not see changes what they see, or in which order.
final class Question {
    private final SearchPredicateFactory f;
    private final Clauses c;
    private final Sought sought;
    private final Instant now;

    Question(SearchPredicateFactory f, Sought sought, Instant now) {
        this.f = f;
        this.c = new Clauses(f);
        this.sought = sought;
        this.now = now;
    }

    PredicateFinalStep of(Sight sight) {
        var all = f.bool();
        all.filter(permission(sight));
        ownFirst(sight).forEach(all::should);
        narrow(sought.query()).forEach(all::filter);
        sought.query().asked().topics().forEach(topic -> all.must(c.exactly("topics", topic, 4)));
        sought.phrases().forEach(phrase -> all.must(together(phrase)));
        var needed = sought.needed();
        if (sought.some() && needed.size() > 1) {
            var any = f.bool();
            needed.forEach(term -> any.should(word(term)));
            all.must(any.minimumShouldMatchNumber(1));
        } else {
            needed.forEach(term -> all.must(word(term)));
        }
        sought.small().forEach(term -> all.should(word(term.weighing(0.1))));
        if (sought.terms().size() > 1) {
            near().forEach(all::should);
        }
        return all;
    }

    private PredicateFinalStep permission(Sight sight) {
        return sight.all() ? f.not(f.id().matching(Marks.KEY)) : c.among("readers", sight.words());
    }

    /// Among equals, employees rather mean what is for them than what is for everybody.
    private Stream<PredicateFinalStep> ownFirst(Sight sight) {
        return sight.words().contains(Readers.EMPLOYEES)
                ? Stream.of(c.exactly("readers", Readers.EMPLOYEES, 1))
                : Stream.empty();
    }

    private Stream<? extends PredicateFinalStep> narrow(SearchQuery query) {
        return Stream.of(
                        Optional.ofNullable(query.kind()).map(kind -> c.exactly("kind", kind, 1)),
                        Optional.ofNullable(query.group()).map(group -> c.exactly("group", group.toString(), 1)),
                        Optional.ofNullable(query.unit()).map(unit -> c.exactly("unit", unit.toString(), 1)),
                        Optional.ofNullable(query.author()).map(author -> c.exactly("author", author.toString(), 1)),
                        Optional.ofNullable(sought.from()).map(people -> c.keys("author", people)),
                        Optional.ofNullable(sought.in()).map(groups -> c.keys("group", groups)),
                        Optional.ofNullable(query.since())
                                .map(since -> f.range()
                                        .field("at")
                                        .atLeast(now.minus(since.back()).toEpochMilli())))
                .flatMap(Optional::stream);
    }

    /// One word, in any of its forms: the closer to what was typed, the more it counts.
    private PredicateFinalStep word(Term term) {
        var any = f.bool();
        Stream.of(inTitle(term), inText(term), inOtherForms(term), almost(term), same(term))
                .flatMap(Collection::stream)
                .forEach(any::should);
        if (!term.pieces().isEmpty()) {
            any.should(pieces(term.pieces(), (float) term.weight()));
        }
        return any;
    }

    private List<PredicateFinalStep> inTitle(Term term) {
        var much = (float) term.weight();
        var beginning = term.exact().length() > 2
                ? f.prefix()
                        .field("titleExact")
                        .matching(term.exact())
                        .constantScore()
                        .boost(2 * much)
                : f.matchNone();
        return List.of(
                c.exactly("titleExact", term.exact(), 4 * much),
                c.one("titleStem", term.stems(), 6 * much),
                c.one("titlePart", term.stems(), 4 * much),
                c.exactly("titleFold", Folding.fold(term.exact()), 5 * much),
                beginning);
    }

    private List<PredicateFinalStep> inText(Term term) {
        var much = (float) term.weight();
        return List.of(
                c.exactly("textExact", term.exact(), 2 * much),
                c.one("textStem", term.stems(), 2.5f * much),
                c.one("textPart", term.stems(), 1.5f * much),
                c.one("textLead", term.stems(), 2 * much),
                c.one("textOften", term.stems(), 2 * much),
                c.exactly("textFold", Folding.fold(term.exact()), 1.5f * much));
    }

    private List<PredicateFinalStep> inOtherForms(Term term) {
        var much = (float) term.weight();
        return term.forms().isEmpty()
                ? List.of()
                : List.of(
                        c.one("titleStem", term.forms(), 3 * much),
                        c.one("titlePart", term.forms(), 2 * much),
                        c.one("textStem", term.forms(), 1.2f * much),
                        c.one("textPart", term.forms(), 0.8f * much),
                        c.one("textLead", term.forms(), 1 * much),
                        c.one("textOften", term.forms(), 1 * much));
    }

    private List<PredicateFinalStep> almost(Term term) {
        var much = (float) term.weight();
        return term.like().stream()
                .flatMap(other ->
                        Stream.of(c.exactly("titleExact", other, 4 * much), c.exactly("textExact", other, 2 * much)))
                .toList();
    }

    /// A compound whose parts stand apart: "sjukanmälan" in "anmäla sig sjuk". One of them alone will do when hardly
    /// anything has all of them.
    private PredicateFinalStep pieces(List<List<String>> pieces, float much) {
        var parts = pieces.stream()
                .map(piece -> f.bool()
                        .should(c.one("titleStem", piece, 2.5f * much))
                        .should(c.one("titlePart", piece, 2 * much))
                        .should(c.one("textStem", piece, 1 * much))
                        .should(c.one("textPart", piece, 0.7f * much))
                        .should(c.one("textLead", piece, 0.7f * much))
                        .should(c.one("textOften", piece, 0.7f * much))
                        .should(c.one("titleFold", piece, 1 * much))
                        .should(c.one("textFold", piece, 0.5f * much)))
                .toList();
        var all = f.bool();
        if (sought.some()) {
            parts.forEach(all::should);
            return all.minimumShouldMatchNumber(1);
        }
        parts.forEach(all::must);
        return all;
    }

    /// What means the same, word for word.
    private List<PredicateFinalStep> same(Term term) {
        var much = (float) term.weight();
        return term.same().stream()
                .flatMap(stems -> Stream.of(
                        c.phrase("titleStem", stems, 0, 6 * much),
                        c.phrase("titlePart", stems, 0, 4 * much),
                        c.phrase("textStem", stems, 0, 4 * much),
                        c.phrase("textLead", stems, 0, 2 * much)))
                .toList();
    }

    private PredicateFinalStep together(String exact) {
        return f.bool().should(c.phrase("titleExact", exact, 0, 10)).should(c.phrase("textExact", exact, 0, 5));
    }

    /// Words that were typed one after the other, and stand so.
    private List<PredicateFinalStep> near() {
        var stems = sought.terms().stream()
                .map(term -> term.stems().iterator().next())
                .toList();
        return IntStream.range(1, stems.size())
                .mapToObj(i -> stems.get(i - 1) + " " + stems.get(i))
                .flatMap(two -> Stream.of(c.phrase("titleStem", two, 1, 5), c.phrase("textStem", two, 1, 4)))
                .toList();
    }
}
