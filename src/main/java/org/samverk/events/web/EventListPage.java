package org.samverk.events.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.events.Event;
import org.samverk.kernel.Slice;

/// Events by month.
///
/// @param root the address of the list of those to come
/// @param past whether they are over
/// @param more where the list goes on, null at its end
public record EventListPage(
        String root,
        boolean past,
        List<EventMonth> months,
        @Nullable String more) {
    /// @param month of an event, null for what goes on now
    static EventListPage of(
            String root, boolean past, Slice<Event> events, Function<Event, @Nullable YearMonth> month) {
        var months = new ArrayList<EventMonth>();
        for (var event : events.items()) {
            var at = month.apply(event);
            if (months.isEmpty() || !Objects.equals(months.getLast().month(), at)) {
                months.add(new EventMonth(at, new ArrayList<>()));
            }
            months.getLast().events().add(event);
        }
        var here = past ? root + "/past" : root;
        return new EventListPage(root, past, months, events.next() == null ? null : here + "?after=" + events.next());
    }
}
