package org.samverk.sites;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Days and times as they are typed: `2026-11-30T08:00` in the organisation's zone.
@Component
public class LocalTimes {
    private final ZoneId zone;

    LocalTimes(@Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.zone = zone;
    }

    /// @return null when nothing was typed
    /// @throws InvalidInputException for the field when it is no time that there is
    public @Nullable Instant read(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            if (time.getYear() > 2000 && time.getYear() < 2200) {
                return time.atZone(zone).toInstant();
            }
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "sites.then.error");
        }
        throw new InvalidInputException(field, "sites.then.error");
    }

    public @Nullable String write(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
