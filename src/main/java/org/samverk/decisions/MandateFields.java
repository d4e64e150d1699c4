package org.samverk.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an administrator says of a new mandate; see [Mandate].
///
/// @param validFrom null means today
public record MandateFields(
        @Nullable String number,
        @Nullable String title,
        @Nullable String text,
        @Nullable String board,
        @Nullable String roleTitle,
        @Nullable UUID personId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
