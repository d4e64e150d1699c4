package org.samverk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.search.ReaderTable.Sight;
import org.springframework.stereotype.Component;

/// Asks the engine: first for all words, then, when that gives little, for some of them and for what is written almost
/// like them.
@Component
class Asking {
    private static final int CANDIDATES = SearchQuery.SIZE * SearchQuery.PAGES;
    private static final int LITTLE = 5;

    /// How many that have only some of the words are looked at beside those that have all.
    private static final int BEST = 10;

    /// What it is worth to have all of them.
    private static final float ALL = 1.15f;

    private static final int MOST_VALUES = 12;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kind");
    private final Understanding understanding;
    private final FacetNumbers numbers;
    private final TimeSource time;

    Asking(Understanding understanding, FacetNumbers numbers, TimeSource time) {
        this.understanding = understanding;
        this.numbers = numbers;
        this.time = time;
    }

    /// @param sought what was looked for in the end
    record Answer(Found found, Sought sought) {}

    Answer ask(SearchSession session, Actor actor, SearchQuery query, Sight sight) {
        var sought = understanding.of(actor, query);
        var found = fetch(session, sought, sight);
        if (found.total() < LITTLE && !sought.terms().isEmpty()) {
            var wider = understanding.almost(actor, sought).anyOfThem();
            var more = fetch(session, wider, sight);
            return new Answer(
                    both(found, more.candidates(), Math.max(more.total(), found.total()), more.facets()), wider);
        }
        if (sought.needed().size() > 1 && !query.newest()) {
            var best = candidates(session, sought.anyOfThem(), sight).fetchHits(BEST);
            var both = both(found, best, found.total(), found.facets());
            return new Answer(both, sought);
        }
        return new Answer(found, sought);
    }

    /// Those that have all words, a hundred at most.
    List<Candidate> all(SearchSession session, Actor actor, SearchQuery query, Sight sight) {
        return candidates(session, understanding.of(actor, query), sight).fetchHits(CANDIDATES);
    }

    /// Those that have all words stand before those that have some and are no better otherwise.
    private static Found both(Found all, List<Candidate> some, long total, Map<String, Map<String, Long>> facets) {
        var keys = all.candidates().stream().map(Candidate::key).collect(Collectors.toSet());
        var candidates = Stream.concat(
                        all.candidates().stream().map(one -> one.worth(one.score() * ALL)),
                        some.stream().filter(one -> !keys.contains(one.key())))
                .toList();
        return new Found(candidates, Math.max(total, candidates.size()), facets);
    }

    private Found fetch(SearchSession session, Sought sought, Sight sight) {
        var query = candidates(session, sought, sight)
                .aggregation(KINDS, f -> f.terms().field("kind", String.class).maxTermCount(MOST_VALUES));
        for (var field : FacetNumbers.FIELDS) {
            query = query.aggregation(
                    FacetNumbers.key(field),
                    f -> f.terms()
                            .field(FacetNumbers.numberOf(field), Long.class)
                            .maxTermCount(MOST_VALUES));
        }
        return found(session, query.fetch(CANDIDATES));
    }

    /// The best first; nothing is counted that is not asked for.
    private SearchQueryOptionsStep<?, ?, Candidate, ?, ?, ?> candidates(
            SearchSession session, Sought sought, Sight sight) {
        return session.search(Entry.class)
                .select(f -> f.composite(
                        Candidate::of,
                        f.id(String.class),
                        f.field("kind", String.class),
                        f.field("subject", String.class),
                        f.field("path", String.class),
                        f.field("title", String.class),
                        f.field("group", String.class),
                        f.field("unit", String.class),
                        f.field("standing", String.class),
                        f.field("at", Long.class),
                        f.score()))
                .where(f -> new Question(f, sought, time.instant()).of(sight))
                .sort(f -> sought.query().newest()
                        ? f.field("at").desc()
                        : f.composite().add(f.score()).add(f.field("at").desc()));
    }

    private Found found(SearchSession session, SearchResult<Candidate> result) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        facets.put("kind", result.aggregation(KINDS));
        FacetNumbers.FIELDS.forEach(
                field -> facets.put(field, numbers.named(session, field, result.aggregation(FacetNumbers.key(field)))));
        return new Found(result.hits(), result.total().hitCount(), facets);
    }
}
