package org.samverk.events;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Events that are live.
@Service
public class Events {
    private static final Cursor FIRST = new Cursor(Instant.EPOCH, new UUID(0, 0));
    private final EventPageTable table;
    private final EventList list;
    private final TimeSource time;
    private final ZoneId zone;

    Events(
            EventPageTable table,
            EventList list,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.table = table;
        this.list = list;
        this.time = time;
        this.zone = zone;
    }

    /// When and where the event of a page is that the actor has at hand.
    ///
    /// @param kept the page's key, or that of its draft: what is filled in there comes first
    public Optional<EventFields> fields(UUID page, UUID kept) {
        return table.find(kept).or(() -> kept.equals(page) ? Optional.empty() : table.find(page));
    }

    /// @param site null for both
    /// @throws NotFoundException when the actor sees no such event there
    public Event require(Actor actor, @Nullable SiteKind site, UUID id) {
        return list.find(new EventList.Reader(actor.id(), site), id).orElseThrow(NotFoundException::new);
    }

    /// What is not over, the soonest first.
    ///
    /// @param site  null for both
    /// @param after the cursor of a slice before
    public Slice<Event> coming(Actor actor, @Nullable SiteKind site, @Nullable String after, int size) {
        var cursor = Cursor.parse(after);
        var rows = list.coming(
                new EventList.Reader(actor.id(), site), time.instant(), cursor.isStart() ? FIRST : cursor, size + 1);
        return Slice.of(rows, size, event -> new Cursor(event.fields().startsAt(), event.id()).toString());
    }

    /// What is over, the latest first.
    public Slice<Event> past(Actor actor, @Nullable SiteKind site, @Nullable String before, int size) {
        var reader = new EventList.Reader(actor.id(), site);
        var rows = list.past(reader, time.instant(), Cursor.parse(before), size + 1);
        return Slice.of(rows, size, event -> new Cursor(event.fields().overAt(), event.id()).toString());
    }

    /// Whether it has begun.
    public boolean isOn(Event event) {
        return !event.fields().startsAt().isAfter(time.instant());
    }

    public ZoneId zone() {
        return zone;
    }

    /// A time as ISO 8601 writes it, in the organisation's zone.
    ///
    /// @param day whether the day alone is meant
    public String written(Instant at, boolean day) {
        var local = at.atZone(zone);
        return day ? local.toLocalDate().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }
}
