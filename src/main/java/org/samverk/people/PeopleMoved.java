package org.samverk.people;

import java.util.List;
import java.util.UUID;

/// Many people came, changed unit, left or came back at once; published in the transaction of the change, and
/// for none of them a [PersonMoved].
public record PeopleMoved(List<UUID> people) {
    public PeopleMoved {
        people = List.copyOf(people);
    }
}
