package org.samverk.identity.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.people.Person;
import org.springframework.web.util.UriComponentsBuilder;

/// Everybody, those who have left too.
///
/// @param q what was searched for, may be empty
public record AdminPeoplePage(Slice<Person> people, String q) {
    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        if (people.next() == null) {
            return null;
        }
        return UriComponentsBuilder.fromPath("/admin/people")
                .queryParam("q", "{q}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(q, people.next())
                .toUriString();
    }
}
