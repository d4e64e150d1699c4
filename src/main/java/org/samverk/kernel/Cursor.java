package org.samverk.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a list that is ordered by time, the newest first, and by key within the same moment. Written as the
/// microseconds since 1970 and the key, for addresses and the API.
public record Cursor(Instant at, UUID id) {
    /// Before everything.
    public static final Cursor START = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Pattern FORM = Pattern.compile("(\\d{1,16})_([0-9a-f-]{36})");

    /// Reads what [#toString] wrote; null and what is no cursor mean the start.
    public static Cursor parse(@Nullable String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return START;
        }
        try {
            var at = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
            return new Cursor(at.isAfter(START.at) ? START.at : at, UUID.fromString(matcher.group(2)));
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    public boolean isStart() {
        return equals(START);
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
