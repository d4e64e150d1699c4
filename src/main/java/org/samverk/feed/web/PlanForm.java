package org.samverk.feed.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.kernel.InvalidInputException;

/// The day and the time at which a post is to be published, as they were typed.
///
/// @param date `2026-12-01`
/// @param time `08:00`, missing for eight in the morning
public record PlanForm(@Nullable String date, @Nullable String time) {
    static PlanForm of(Post post, ZoneId zone) {
        var at = post.state().publishAt();
        if (at == null) {
            return new PlanForm(null, null);
        }
        var local = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
        return new PlanForm(local.toLocalDate().toString(), local.toLocalTime().toString());
    }

    /// @param zone where date and time are meant
    /// @throws InvalidInputException for the fields `date` and `time`
    Instant at(ZoneId zone) {
        var at = new PostOptions(null, null, date, time).publishAt(zone);
        if (at == null) {
            throw new InvalidInputException("date", "feed.problem.date");
        }
        return at;
    }
}
