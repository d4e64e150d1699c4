package org.samverk.feed.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
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
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;
    static final PostOptions NONE = new PostOptions(null, null, null, null);

    /// @param zone where date and time are meant
    /// @throws InvalidInputException when date or time are none
    NewPost post(RichText text, ZoneId zone) {
        return new NewPost(text, isQuestion(), isMustRead(), publishAt(zone), null);
    }

    /// Where one is led after writing: to the post itself when it is planned, since it is nowhere else yet.
    String after(String usual, String post) {
        return isBlank(date) ? usual : post;
    }

    public boolean isQuestion() {
        return Boolean.TRUE.equals(question);
    }

    public boolean isMustRead() {
        return Boolean.TRUE.equals(mustRead);
    }

    /// Whether nothing was chosen.
    public boolean isEmpty() {
        return !isQuestion() && !isMustRead() && Stream.of(date, time).allMatch(PostOptions::isBlank);
    }

    /// A time alone is the time of no day.
    ///
    /// @return null for at once
    /// @throws InvalidInputException for the fields `date` and `time`
    @Nullable
    Instant publishAt(ZoneId zone) {
        if (date != null && !date.isBlank()) {
            return day(date).atTime(clock()).atZone(zone).toInstant();
        }
        if (!isBlank(time)) {
            throw new InvalidInputException("date", "feed.problem.date");
        }
        return null;
    }

    private LocalTime clock() {
        try {
            return time == null || time.isBlank() ? LocalTime.of(8, 0) : LocalTime.parse(time.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException("time", "feed.problem.clock");
        }
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text.strip());
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                throw new DateTimeException(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInputException("date", "feed.problem.date");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
