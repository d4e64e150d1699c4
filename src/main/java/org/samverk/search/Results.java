package org.samverk.search;

import java.util.List;
import org.samverk.people.Person;

/// What was found.
///
/// @param q     what was looked for
/// @param kinds what was found beside people, group by group, in the order in which they are shown
public record Results(String q, List<Person> people, List<Kind> kinds) {
    /// Hits of one kind.
    public record Kind(String kind, List<Hit> hits) {}

    public boolean isEmpty() {
        return people.isEmpty() && kinds.isEmpty();
    }

    /// How many in all.
    public int size() {
        return people.size()
                + kinds.stream().mapToInt(kind -> kind.hits().size()).sum();
    }
}
