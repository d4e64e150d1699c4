package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/// Turns the relative times of the demo's files into instants, so that the demo is always of this week.
///
/// @param now when the demo is set up; nothing in it happens later
record Moments(ZonedDateTime now) {
    private static final Pattern DAY = Pattern.compile("-(\\d+)d (\\d\\d:\\d\\d)");
    private static final Pattern SPAN = Pattern.compile("[+-]?\\d+[dhm]( \\d+[dhm])*");
    private static final Pattern PART = Pattern.compile("(\\d+)([dhm])");

    static Moments before(Instant now) {
        return new Moments(now.atZone(ZoneId.of("Europe/Stockholm")));
    }

    /// @param text `-3d 14:20` (that time of day, three days before) or `-5h`, `-40m` (so long before)
    Instant at(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            var date = now.toLocalDate().minusDays(Long.parseLong(day.group(1)));
            return date.atTime(LocalTime.parse(day.group(2)))
                    .atZone(now.getZone())
                    .toInstant();
        }
        return now.toInstant().minus(span(text));
    }

    /// @param text how long after the start: `+25m`, `+1d 2h`
    Instant after(Instant start, String text) {
        var latest = now.toInstant().minus(Duration.ofMinutes(1));
        var at = start.plus(span(text));
        return at.isAfter(latest) ? latest : at;
    }

    /// @param text how long, with or without a sign before it: `3d`, `+1d 2h`
    Duration span(String text) {
        if (!SPAN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a time of the demo: " + text);
        }
        return PART.matcher(text)
                .results()
                .map(part -> length(Long.parseLong(part.group(1)), part.group(2)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(long count, String unit) {
        return switch (unit) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
