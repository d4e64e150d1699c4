package org.samverk.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.people.Person;

/// Whom the reader follows, or who follows them.
///
/// @param followers whether it is those who follow the reader
/// @param suggested colleagues whom the reader does not follow yet
public record FollowingPage(Slice<Person> people, boolean followers, List<Person> suggested) {
    public @Nullable String next() {
        if (people.next() == null) {
            return null;
        }
        return "/people/following?" + (followers ? "followers=true&" : "") + "before=" + people.next();
    }
}
