package org.samverk.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.people.Person;
import org.samverk.people.Unit;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of people.
///
/// @param q    what was searched for, may be empty
/// @param unit the key of the unit that was chosen, may be empty
public record PeoplePage(Slice<Person> people, List<Unit> units, String q, String unit) {
    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        if (people.next() == null) {
            return null;
        }
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("q", "{q}")
                .queryParam("unit", "{unit}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(q, unit, people.next())
                .toUriString();
    }

    public boolean filtered() {
        return !q.isBlank() || !unit.isEmpty();
    }
}
