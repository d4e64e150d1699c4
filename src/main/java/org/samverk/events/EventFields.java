package org.samverk.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and where an event is. Texts that are not needed are empty, never null.
///
/// @param endsAt  of whole days the midnight after the last; null when nobody has said
/// @param overAt  from when it is past
/// @param allDay  whether it takes whole days of the organisation's zone
/// @param address to go to
/// @param map     an address on the web
/// @param signUp  an address on the web
public record EventFields(
        Instant startsAt,
        @Nullable Instant endsAt,
        Instant overAt,
        boolean allDay,
        String place,
        String address,
        String map,
        String signUp,
        boolean cancelled) {
    /// A moment of the last day, null when nobody has said when it ends.
    public @Nullable Instant lastDay() {
        return endsAt == null ? null : endsAt.minusSeconds(1);
    }
}
