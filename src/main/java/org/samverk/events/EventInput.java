package org.samverk.events;

import org.jspecify.annotations.Nullable;

/// An event as it is typed, in the organisation's zone. Without times it takes whole days.
///
/// @param startDay  `2026-12-05`
/// @param startTime `18:00`
/// @param endDay    the last day; the first when left out
/// @param map       where the place is on a map, an address here or `https://`
/// @param signUp    where one says that one comes, likewise
/// @param cancelled null when it is not
public record EventInput(
        @Nullable String startDay,
        @Nullable String startTime,
        @Nullable String endDay,
        @Nullable String endTime,
        @Nullable String place,
        @Nullable String address,
        @Nullable String map,
        @Nullable String signUp,
        @Nullable Boolean cancelled) {
    public static final EventInput EMPTY = new EventInput(null, null, null, null, null, null, null, null, null);

    public boolean isCancelled() {
        return Boolean.TRUE.equals(cancelled);
    }
}
