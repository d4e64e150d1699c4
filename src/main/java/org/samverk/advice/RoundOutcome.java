package org.samverk.advice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// What a round came to, as one version of it says.
///
/// @param statement Markdown
/// @param reviewOn  when it is to be looked at again, null for never
public record RoundOutcome(
        int version, String statement, @Nullable LocalDate reviewOn, PersonRef author, Instant writtenAt) {}
