package org.samverk.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// The fields of a poll in the form of something else, a post say. All empty: no poll is asked.
///
/// @param pollOptions   one answer a line
/// @param pollSeveral   anything for several choices
/// @param pollAnonymous anything for an anonymous poll
/// @param pollCloses    the last day, as in `2026-03-12`; empty for no end
public record PollForm(
        @Nullable String pollQuestion,
        @Nullable String pollOptions,
        @Nullable String pollSeveral,
        @Nullable String pollAnonymous,
        @Nullable String pollResults,
        @Nullable String pollCloses) {
    public static final PollForm EMPTY = new PollForm(null, null, null, null, null, null);

    /// The poll that is asked, empty when none is.
    ///
    /// @param zone where the last day is meant
    /// @throws InvalidInputException for the field `closesAt` when that is no day
    public Optional<PollFields> fields(ZoneId zone) {
        if (text(pollQuestion).isBlank() && text(pollOptions).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new PollFields(
                pollQuestion,
                text(pollOptions).lines().toList(),
                pollSeveral != null,
                pollAnonymous != null,
                PollResults.of(text(pollResults)),
                end(zone)));
    }

    /// Whether nothing at all was filled in.
    public boolean isEmpty() {
        return pollSeveral == null
                && pollAnonymous == null
                && Stream.of(text(pollQuestion), text(pollOptions), text(pollCloses))
                        .allMatch(String::isBlank)
                && PollResults.of(text(pollResults)) == PollResults.VOTED;
    }

    /// What was typed, never null.
    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private @Nullable Instant end(ZoneId zone) {
        if (text(pollCloses).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text(pollCloses).strip())
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("closesAt", "polls.problem.day");
        }
    }
}
