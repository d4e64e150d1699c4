package org.samverk.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A poll as a program asks it.
///
/// @param results when the figures show: `voted` (after voting), `always`, `closed`
public record PollToAsk(
        @Nullable String question,
        @Nullable List<String> options,
        @Nullable Boolean several,
        @Nullable Boolean anonymous,
        @Nullable String results,
        @Nullable Instant closesAt) {
    public PollFields fields() {
        return new PollFields(
                question,
                options == null ? List.of() : options,
                Boolean.TRUE.equals(several),
                Boolean.TRUE.equals(anonymous),
                PollResults.of(String.valueOf(results)),
                closesAt);
    }
}
