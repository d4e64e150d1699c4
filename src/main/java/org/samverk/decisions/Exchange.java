package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// What passed between decider and asker while the matter was open.
///
/// @param kind  `returned` with questions, `answered`, or `deferred`
/// @param until the day on which a deferred matter comes back
public record Exchange(String kind, String words, @Nullable LocalDate until, PersonRef person, Instant at) {}
