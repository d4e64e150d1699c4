package org.samverk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found.
///
/// @param query    what was looked for
/// @param hits     the page that was asked for
/// @param total    how many there are in all that the reader may see
/// @param kinds    how many of each kind, whatever kind was chosen
/// @param facets   by what it can be narrowed: `group`, `unit`, `author`
/// @param meant    what was perhaps meant, as one would type it; null when nothing speaks for another word
/// @param chosen   what editors want to come first; it is not among the hits
/// @param starting whether searches cannot be answered yet, just after the program has started
public record Results(
        SearchQuery query,
        List<Hit> hits,
        long total,
        List<Facet> kinds,
        List<Facets> facets,
        @Nullable String meant,
        List<Hit> chosen,
        boolean starting) {
    /// How many have something in common.
    ///
    /// @param value a kind, or a key
    /// @param label its name, empty for kinds
    public record Facet(String value, String label, long count) {}

    /// By what a search can be narrowed.
    ///
    /// @param field `group`, `unit` or `author`
    public record Facets(String field, List<Facet> values) {}

    static Results none(SearchQuery query, boolean starting) {
        return new Results(query, List.of(), 0, List.of(), List.of(), null, List.of(), starting);
    }

    /// The same with what comes first.
    Results with(List<Hit> first) {
        var others = hits.stream()
                .filter(hit -> first.stream().noneMatch(each -> each.path().equals(hit.path())))
                .toList();
        return first.isEmpty()
                ? this
                : new Results(query, others, Math.max(total, first.size()), kinds, facets, meant, first, starting);
    }

    public String q() {
        return query.asked().text();
    }

    public boolean isEmpty() {
        return hits.isEmpty() && chosen.isEmpty();
    }

    /// Whether somebody has just looked for these words, and has not narrowed what was found or turned the page.
    public boolean isNew() {
        return !starting && !query.asked().isEmpty() && query.equals(SearchQuery.of(q()));
    }

    /// Whether a page follows that one can look at.
    public boolean hasMore() {
        return query.page() < SearchQuery.PAGES && total > (long) query.page() * SearchQuery.SIZE;
    }

    /// Whether there is more than one can look through.
    public boolean isCut() {
        return !hasMore() && total > (long) SearchQuery.PAGES * SearchQuery.SIZE;
    }
}
