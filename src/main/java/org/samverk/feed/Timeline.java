package org.samverk.feed;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.stereotype.Service;

/// What one person did, as far as somebody else may see it.
@Service
public class Timeline {
    private static final int SIZE = 20;
    private final TimelineTable table;

    Timeline(TimelineTable table) {
        this.table = table;
    }

    /// What a person wrote, said, decided and published, the latest first, twenty at a time.
    public Slice<TimelineItem> of(Actor actor, UUID person, Cursor before) {
        return of(actor, person, before, SIZE);
    }

    /// The same, so many at a time.
    public Slice<TimelineItem> of(Actor actor, UUID person, Cursor before, int size) {
        var rows = table.read(actor.id(), person, before, size + 1);
        return Slice.of(rows, size, last -> new Cursor(last.at(), last.id()).toString());
    }
}
