package org.samverk.search.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.search.Asked;
import org.samverk.search.SearchQuery;
import org.samverk.search.Since;

/// What is looked for, as an address says it. What is not understood is as if it were not there: an address that was
/// typed by hand still finds something.
///
/// @param q      words, "words together", `#topic`, `from:name`, `in:group`
/// @param kind   only this kind
/// @param group  key of a group
/// @param unit   key of a unit
/// @param author key of a person
/// @param since  `day`, `week`, `month` or `year`
/// @param sort   `newest`, or the best first
/// @param page   from 1 to 5
record SearchParameters(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String group,
        @Nullable String unit,
        @Nullable String author,
        @Nullable String since,
        @Nullable String sort,
        @Nullable String page) {
    SearchQuery query() {
        return new SearchQuery(
                Asked.of(q),
                kind == null || !kind.matches("[a-z-]{1,40}") ? null : kind,
                key(group),
                key(unit),
                key(author),
                Since.of(since).orElse(null),
                "newest".equals(sort),
                page != null && page.matches("[1-9]") ? Integer.parseInt(page) : 1);
    }

    private static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
