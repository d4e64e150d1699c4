package org.samverk.ideas;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which day it is for those who answer ideas, and until when a new idea is to be answered.
@Component
class IdeaCalendar {
    private static final Duration RECENT = Duration.ofDays(14);
    private final TimeSource time;
    private final ZoneId zone;
    private final int days;

    /// @param days how many days an answer may take (`SAMVERK_IDEAS_DAYS`)
    IdeaCalendar(
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone,
            @Value("${samverk.ideas.days:30}") int days) {
        this.time = time;
        this.zone = zone;
        this.days = days;
    }

    LocalDate today() {
        return day(time.instant());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// Since when a backing makes an idea rise.
    Instant recent() {
        return time.instant().minus(RECENT);
    }

    LocalDate due(Instant submitted) {
        return day(submitted).plusDays(days);
    }
}
