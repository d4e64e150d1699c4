package org.samverk.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The reader's own report of a post, and what became of it.
///
/// @param outcome null while nobody has settled it
/// @param note    what the administrator says of it, empty as a rule
public record OwnReport(Instant at, @Nullable ReportOutcome outcome, String note) {}
