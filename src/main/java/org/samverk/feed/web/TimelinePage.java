package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.feed.TimelineItem;
import org.samverk.kernel.Slice;
import org.samverk.people.Person;

/// What a person did, as far as the reader may see it.
public record TimelinePage(Person person, Slice<TimelineItem> items) {
    public String path() {
        return person.ref().path() + "/timeline";
    }

    public @Nullable String next() {
        return items.next() == null ? null : path() + "?before=" + items.next();
    }
}
