package org.samverk.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/// What [Question] is made of: each thing that is found counts what it is worth, no more and no less.
final class Clauses {
    private final SearchPredicateFactory f;

    Clauses(SearchPredicateFactory f) {
        this.f = f;
    }

    PredicateFinalStep phrase(String field, String tokens, int slop, float worth) {
        return f.phrase()
                .field(field)
                .matching(tokens)
                .slop(slop)
                .constantScore()
                .boost(worth);
    }

    PredicateFinalStep exactly(String field, String token, float worth) {
        return f.match().field(field).matching(token).constantScore().boost(worth);
    }

    PredicateFinalStep one(String field, Collection<String> tokens, float worth) {
        return f.match()
                .field(field)
                .matching(String.join(" ", tokens))
                .constantScore()
                .boost(worth);
    }

    PredicateFinalStep keys(String field, Set<UUID> keys) {
        return among(field, keys.stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    PredicateFinalStep among(String field, Set<String> values) {
        return values.isEmpty()
                ? f.matchNone()
                : f.terms().field(field).matchingAny(values).constantScore();
    }
}
