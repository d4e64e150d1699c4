package org.samverk.ideas;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an idea stands to what its campaign promises.
public enum PromiseStanding {
    /// There is time left for those who would back it.
    COLLECTING,
    /// The time is over, and too few backed it: it is answered as any idea is.
    MISSED,
    /// Enough have backed it, and the answer is awaited.
    PROMISED,
    /// The day has passed by which the answer was promised.
    LATE,
    /// The promised answer came by its day.
    KEPT,
    /// The promised answer came after its day.
    KEPT_LATE,
    /// It was answered or withdrawn before that many had backed it.
    OVER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param until  the last day on which support counts
    /// @param dueOn  the day by which the answer is promised, null while too few back it
    /// @param keptOn the day on which it came, null while it has not
    static PromiseStanding of(
            IdeaStatus status,
            LocalDate until,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate keptOn,
            LocalDate today) {
        if (dueOn != null && keptOn != null) {
            return keptOn.isAfter(dueOn) ? KEPT_LATE : KEPT;
        }
        if (!status.isWaiting()) {
            return OVER;
        }
        if (dueOn == null) {
            return today.isAfter(until) ? MISSED : COLLECTING;
        }
        return dueOn.isBefore(today) ? LATE : PROMISED;
    }
}
