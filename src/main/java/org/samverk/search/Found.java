package org.samverk.search;

import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;

/// What the engine gave.
///
/// @param facets how many have what in common, by the field
record Found(List<Candidate> candidates, long total, Map<String, Map<String, Long>> facets) {
    static final List<String> FIELDS = List.of("kind", "group", "unit", "author");

    static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
