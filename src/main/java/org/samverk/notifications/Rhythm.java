package org.samverk.notifications;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How often a digest comes.
public enum Rhythm {
    NONE,
    HOURLY,
    DAILY,
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> find(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// When the next digest is due: at the next full hour, the next morning at seven, the next Monday at seven.
    Optional<ZonedDateTime> next(ZonedDateTime now) {
        return switch (this) {
            case NONE -> Optional.empty();
            case HOURLY -> Optional.of(now.truncatedTo(ChronoUnit.HOURS).plusHours(1));
            case DAILY ->
                Optional.of(
                        now.toLocalTime().isBefore(MORNING)
                                ? now.with(MORNING)
                                : now.plusDays(1).with(MORNING));
            case WEEKLY -> {
                var monday =
                        now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(MORNING);
                yield Optional.of(monday.isAfter(now) ? monday : monday.plusWeeks(1));
            }
        };
    }
}
