package org.samverk.feed.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.NewPost;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.RichText;

/// What else the writer chose in the field in which one writes a post.
///
/// @param date `2026-12-01`, missing for at once
/// @param time `08:00`, missing for eight in the morning
public record PostOptions(
        @Nullable Boolean question,
        @Nullable Boolean mustRead,
        @Nullable String date,
        @Nullable String time) {
    /// @param zone where date and time are meant
    /// @throws InvalidInputException when date or time are none
    NewPost post(RichText text, ZoneId zone) {
        return new NewPost(text, Boolean.TRUE.equals(question), Boolean.TRUE.equals(mustRead), publishAt(zone), null);
    }

    /// Where one is led after writing: to the post itself when it is planned, since it is nowhere else yet.
    String after(String usual, String post) {
        return date == null || date.isBlank() ? usual : post;
    }

    private @Nullable Instant publishAt(ZoneId zone) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            var at = time == null || time.isBlank() ? LocalTime.of(8, 0) : LocalTime.parse(time.strip());
            return LocalDate.parse(date.strip()).atTime(at).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInputException("date", "feed.problem.time");
        }
    }
}
