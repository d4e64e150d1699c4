package org.samverk.notifications.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.kernel.Problems;
import org.samverk.notifications.Hours;
import org.samverk.notifications.MailWay;
import org.samverk.notifications.Preference;
import org.samverk.notifications.Rhythm;
import org.samverk.notifications.Topic;

/// Reads the form of the settings: `digest`, `quiet`, for each weekday `day-1`, `opens-1`, `closes-1`, for each topic
/// `page-talk`, `mail-talk`, `push-talk`.
final class PreferenceForm {
    private final Map<String, String> fields;
    private final Problems problems = new Problems();

    PreferenceForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /// @throws InvalidInputException when a time is none
    Preference preference() {
        var read = new Preference(
                Rhythm.find(value("digest")).orElse(Rhythm.DAILY),
                !value("quiet").isEmpty(),
                hours(),
                topics(topic -> value("page-" + topic.code()).isEmpty()),
                mailed(MailWay.AT_ONCE),
                mailed(MailWay.DIGEST),
                topics(topic -> !value("push-" + topic.code()).isEmpty()));
        problems.throwIfAny();
        return read;
    }

    private Set<Topic> mailed(MailWay way) {
        return topics(topic -> MailWay.find(value("mail-" + topic.code())).orElse(MailWay.NONE) == way);
    }

    private static Set<Topic> topics(Predicate<Topic> chosen) {
        return Stream.of(Topic.values())
                .filter(chosen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    private Hours hours() {
        var days = new EnumMap<DayOfWeek, Hours.Span>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (!value("day-" + day.getValue()).isEmpty()) {
                days.put(day, new Hours.Span(time("opens-" + day.getValue()), time("closes-" + day.getValue())));
            }
        }
        return new Hours(days);
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(value(field)).withSecond(0).withNano(0);
        } catch (DateTimeParseException e) {
            problems.add(field, "notifications.problem.time");
            return LocalTime.MIDNIGHT;
        }
    }

    private String value(String field) {
        return fields.getOrDefault(field, "");
    }
}
