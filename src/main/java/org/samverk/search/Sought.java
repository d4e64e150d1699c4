package org.samverk.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is looked for, when the words have been understood.
///
/// @param terms   the single words
/// @param phrases what must stand together, as tokens
/// @param from    by one of these people, null for all
/// @param in      in one of these groups, null for all
/// @param some    whether it is enough that one of the words is found
record Sought(
        SearchQuery query,
        List<Term> terms,
        List<String> phrases,
        @Nullable Set<UUID> from,
        @Nullable Set<UUID> in,
        boolean some) {
    /// Those that must be found: all that are not small, or all when all are small.
    List<Term> needed() {
        var large = terms.stream().filter(term -> !term.isSmall()).toList();
        return large.isEmpty() ? terms : large;
    }

    List<Term> small() {
        return terms.stream().filter(term -> !needed().contains(term)).toList();
    }

    Sought anyOfThem() {
        return new Sought(query, terms, phrases, from, in, true);
    }

    Sought with(UnaryOperator<Term> change) {
        return new Sought(query, terms.stream().map(change).toList(), phrases, from, in, some);
    }
}
