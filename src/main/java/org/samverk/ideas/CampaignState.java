package org.samverk.ideas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a campaign stands on a day.
public enum CampaignState {
    OPEN("c.starts_on <= :today and c.ends_on >= :today"),
    COMING("c.starts_on > :today"),
    ENDED("c.ends_on < :today");

    private final String sql;

    CampaignState(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return open when there is no such state
    public static CampaignState of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElse(OPEN);
    }

    /// Ideas are taken from the first day to the last, both included.
    static CampaignState on(LocalDate day, LocalDate startsOn, LocalDate endsOn) {
        if (day.isBefore(startsOn)) {
            return COMING;
        }
        return day.isAfter(endsOn) ? ENDED : OPEN;
    }
}
