package org.samverk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Groups, units and authors as numbers. An engine counts numbers with each hit; words it looks up one by one, each of
/// the whole index, which was three quarters of what a search cost.
@Component
class FacetNumbers {
    static final List<String> FIELDS = List.of("group", "unit", "author");

    /// What has once been looked up: it never becomes untrue, and there is one for each group, unit and author at most.
    private final Map<Long, String> known = new ConcurrentHashMap<>();

    static AggregationKey<Map<Long, Long>> key(String field) {
        return AggregationKey.of(field);
    }

    static String numberOf(String field) {
        return field + "Number";
    }

    /// The number of an id: half of its bits laid over the other half. Of a million random ids, two have the same with
    /// a chance of one in thirty million.
    static @Nullable Long of(@Nullable UUID id) {
        return id == null ? null : id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 17);
    }

    /// Counts by id, in the order in which they came by number.
    Map<String, Long> named(SearchSession session, String field, Map<Long, Long> counts) {
        var named = new LinkedHashMap<String, Long>();
        counts.forEach((number, count) -> name(session, field, number).ifPresent(id -> named.put(id, count)));
        return named;
    }

    private Optional<String> name(SearchSession session, String field, long number) {
        var name = Optional.ofNullable(known.get(number)).or(() -> lookUp(session, field, number));
        name.ifPresent(id -> known.put(number, id));
        return name;
    }

    /// As any entry with this number has it.
    private static Optional<String> lookUp(SearchSession session, String field, long number) {
        return session
                .search(Entry.class)
                .select(f -> f.field(field, String.class))
                .where(f -> f.match().field(numberOf(field)).matching(number))
                .fetchHits(1)
                .stream()
                .findFirst();
    }
}
