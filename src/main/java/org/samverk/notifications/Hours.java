package org.samverk.notifications;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// When in the week mail and push may reach somebody. Nobody has to be reachable outside working hours; a nurse's are
/// not a clerk's. A day whose end is not after its beginning goes on into the next day.
public record Hours(Map<DayOfWeek, Span> days) {
    /// @param opens  from when
    /// @param closes until when, the next day when it is not later
    public record Span(LocalTime opens, LocalTime closes) {
        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    public static final Span OFFICE = new Span(LocalTime.of(7, 0), LocalTime.of(18, 0));

    public Hours {
        days = Map.copyOf(days);
    }

    /// Monday to Friday from seven to six.
    static Hours standard() {
        var days = new EnumMap<DayOfWeek, Span>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                days.put(day, OFFICE);
            }
        }
        return new Hours(days);
    }

    /// Reads what [#lines] wrote.
    public static Hours of(List<String> lines) {
        var days = new EnumMap<DayOfWeek, Span>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var matcher = FORM.matcher(lines.get(day.ordinal()));
            if (matcher.matches()) {
                days.put(day, new Span(LocalTime.parse(matcher.group(1)), LocalTime.parse(matcher.group(2))));
            }
        }
        return new Hours(days);
    }

    /// Seven lines, Monday first; empty for a day that is quiet.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            lines.add(days.containsKey(day) ? String.valueOf(days.get(day)) : "");
        }
        return lines;
    }

    /// The moment itself when it lies within the hours, else the next time that they begin; empty when they never do.
    Optional<ZonedDateTime> next(ZonedDateTime moment) {
        for (var date = moment.toLocalDate().minusDays(1);
                !date.isAfter(moment.toLocalDate().plusDays(7));
                date = date.plusDays(1)) {
            var span = days.get(date.getDayOfWeek());
            if (span == null) {
                continue;
            }
            var opens = date.atTime(span.opens()).atZone(moment.getZone());
            var last = span.closes().isAfter(span.opens()) ? date : date.plusDays(1);
            var closes = last.atTime(span.closes()).atZone(moment.getZone());
            if (moment.isBefore(closes)) {
                return Optional.of(moment.isBefore(opens) ? opens : moment);
            }
        }
        return Optional.empty();
    }
}
