package org.samverk.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.samverk.search.ReaderTable.Sight;

/// What is asked of the engine. Each thing that is found counts a fixed amount, whatever else the index holds: nothing
/// that a reader may not see changes what they see, or in which order.
final class Question {
    private final SearchPredicateFactory f;
    private final Analysis analysis;
    private final List<Wants.Want> wants;
    private final boolean some;
    private final long now;

    /// @param wants what must be found of the words
    /// @param some  whether it is enough that some of them are found
    Question(SearchPredicateFactory f, Analysis analysis, List<Wants.Want> wants, boolean some, Instant now) {
        this.f = f;
        this.analysis = analysis;
        this.wants = wants;
        this.some = some;
        this.now = now.toEpochMilli();
    }

    PredicateFinalStep of(SearchQuery query, Sight sight) {
        var asked = query.asked();
        var all = f.bool();
        all.filter(permission(sight));
        narrow(query).forEach(all::filter);
        asked.topics().forEach(topic -> all.must(exactly("topics", topic, 4)));
        asked.phrases().forEach(phrase -> all.must(together(phrase)));
        if (some) {
            var any = f.bool();
            wants.forEach(want -> any.should(want(want)));
            all.must(any.minimumShouldMatchNumber(Math.max(1, wants.size() / 2)));
        } else {
            wants.forEach(want -> all.must(want(want)));
        }
        if (asked.words().size() > 1) {
            near(asked.words()).forEach(all::should);
        }
        return all;
    }

    private PredicateFinalStep permission(Sight sight) {
        return sight.all()
                ? f.not(f.id().matching(Marks.KEY))
                : f.terms().field("readers").matchingAny(sight.words()).constantScore();
    }

    private Stream<? extends PredicateFinalStep> narrow(SearchQuery query) {
        return Stream.of(
                        Optional.ofNullable(query.kind()).map(kind -> exactly("kind", kind, 1)),
                        Optional.ofNullable(query.group()).map(group -> exactly("group", group.toString(), 1)),
                        Optional.ofNullable(query.unit()).map(unit -> exactly("unit", unit.toString(), 1)),
                        Optional.ofNullable(query.author()).map(author -> exactly("author", author.toString(), 1)),
                        Optional.ofNullable(query.since())
                                .map(since -> f.range()
                                        .field("at")
                                        .atLeast(now - since.back().toMillis())))
                .flatMap(Optional::stream);
    }

    /// What was typed, or all words of something that means the same.
    private PredicateFinalStep want(Wants.Want want) {
        if (want.ways().size() == 1 && want.ways().getFirst().size() == 1) {
            return word(want.ways().getFirst().getFirst());
        }
        var any = f.bool();
        for (var way : want.ways()) {
            var each = f.bool();
            way.forEach(word -> each.must(word(word)));
            any.should(each);
        }
        return any;
    }

    /// One word, in any of its forms: the closer to what was typed, the more it counts.
    private PredicateFinalStep word(String typed) {
        var words = analysis.words(typed, "sv");
        var exact = words.getFirst().exact();
        var stems =
                Stream.of(words.getFirst().stem(), analysis.stem(exact, "en")).collect(Collectors.toSet());
        var any = f.bool();
        any.should(exactly("titleExact", exact, 5));
        any.should(one("titleStem", stems, 5));
        any.should(
                f.prefix().field("titleExact").matching(exact).constantScore().boost(2));
        any.should(one("titlePart", stems, 3));
        any.should(exactly("titleFold", exact, 3));
        any.should(exactly("textExact", exact, 2));
        any.should(one("textStem", stems, 2));
        any.should(one("textPart", stems, 1));
        any.should(exactly("textFold", exact, 1));
        return any;
    }

    private PredicateFinalStep together(String phrase) {
        var exact = exact(phrase);
        return f.bool()
                .should(phrase("titleExact", exact, 0, 10))
                .should(phrase("textExact", exact, 0, 5))
                .minimumShouldMatchNumber(1);
    }

    private List<PredicateFinalStep> near(List<String> words) {
        var stems = Tokens.of(analysis.words(String.join(" ", words), "sv")).stem();
        return List.of(phrase("titleStem", stems, 2, 5), phrase("textStem", stems, 4, 3));
    }

    private String exact(String text) {
        return Tokens.of(analysis.words(text, "sv")).exact();
    }

    private PredicateFinalStep phrase(String field, String tokens, int slop, float worth) {
        return f.phrase()
                .field(field)
                .matching(tokens)
                .slop(slop)
                .constantScore()
                .boost(worth);
    }

    private PredicateFinalStep exactly(String field, String token, float worth) {
        return f.match().field(field).matching(token).constantScore().boost(worth);
    }

    private PredicateFinalStep one(String field, Set<String> tokens, float worth) {
        return f.match()
                .field(field)
                .matching(String.join(" ", tokens))
                .constantScore()
                .boost(worth);
    }
}
