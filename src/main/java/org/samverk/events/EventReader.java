package org.samverk.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problems;
import org.samverk.richtext.Links;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads events as they are typed, and writes them so.
@Component
public class EventReader {
    private static final int WORDS = 200;
    private static final int HREF = 2000;
    private final ZoneId zone;

    EventReader(@Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.zone = zone;
    }

    /// The days and times of one event; null for what was not typed.
    private record Typed(
            @Nullable LocalDate first,
            @Nullable LocalTime from,
            @Nullable LocalDate last,
            @Nullable LocalTime until) {}

    /// @throws InvalidInputException naming every field that needs to change
    EventFields read(EventInput input) {
        var problems = new Problems();
        var place = problems.text("place", input.place(), WORDS);
        var address = problems.text("address", input.address(), WORDS);
        var map = href(problems, "map", input.map());
        var signUp = href(problems, "signUp", input.signUp());
        var typed = typed(problems, input);
        problems.throwIfAny();
        var starts = starts(typed);
        var ends = ends(typed);
        if (ends != null && !ends.isAfter(starts)) {
            throw new InvalidInputException(typed.until() == null ? "endDay" : "endTime", "events.problem.end");
        }
        var over = ends == null ? midnight(day(typed).plusDays(1)) : ends;
        return new EventFields(
                starts, ends, over, typed.from() == null, place, address, map, signUp, input.isCancelled());
    }

    /// What [#read] reads again.
    EventInput write(EventFields fields) {
        var starts = fields.startsAt().atZone(zone);
        var last = fields.allDay() ? fields.lastDay() : fields.endsAt();
        var ends = last == null ? null : last.atZone(zone);
        return new EventInput(
                starts.toLocalDate().toString(),
                fields.allDay() ? null : minute(starts.toLocalTime()),
                ends == null ? null : ends.toLocalDate().toString(),
                ends == null || fields.allDay() ? null : minute(ends.toLocalTime()),
                fields.place(),
                fields.address(),
                fields.map(),
                fields.signUp(),
                fields.cancelled());
    }

    private static Typed typed(Problems problems, EventInput input) {
        var first = date(problems, "startDay", input.startDay());
        if (isBlank(input.startDay())) {
            problems.add("startDay", "events.problem.startDay");
        }
        var typed = new Typed(
                first,
                time(problems, "startTime", input.startTime()),
                date(problems, "endDay", input.endDay()),
                time(problems, "endTime", input.endTime()));
        if (isBlank(input.startTime()) && typed.until() != null) {
            problems.add("startTime", "events.problem.startTime");
        } else if (typed.from() != null && typed.last() != null && isBlank(input.endTime())) {
            problems.add("endTime", "events.problem.endTime");
        }
        return typed;
    }

    private Instant starts(Typed typed) {
        var from = typed.from();
        return from == null
                ? midnight(day(typed))
                : day(typed).atTime(from).atZone(zone).toInstant();
    }

    private @Nullable Instant ends(Typed typed) {
        var last = typed.last() == null ? day(typed) : typed.last();
        if (typed.from() == null) {
            return midnight(last.plusDays(1));
        }
        var until = typed.until();
        return until == null ? null : last.atTime(until).atZone(zone).toInstant();
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Typed typed) {
        return Objects.requireNonNull(typed.first());
    }

    private static @Nullable LocalDate date(Problems problems, String field, @Nullable String typed) {
        try {
            var day = isBlank(typed) ? null : LocalDate.parse(words(typed));
            if (day == null || (day.getYear() > 2000 && day.getYear() < 2200)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for days of other centuries.
        }
        problems.add(field, "events.problem.day");
        return null;
    }

    private static @Nullable LocalTime time(Problems problems, String field, @Nullable String typed) {
        try {
            return isBlank(typed) ? null : LocalTime.parse(words(typed)).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            problems.add(field, "events.problem.time");
            return null;
        }
    }

    private static String minute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String href(Problems problems, String field, @Nullable String typed) {
        var href = problems.text(field, typed, HREF);
        if (!href.isEmpty() && !Links.isAllowed(href)) {
            problems.add(field, "blocks.problem.href");
        }
        return href;
    }

    private static boolean isBlank(@Nullable String typed) {
        return words(typed).isEmpty();
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
