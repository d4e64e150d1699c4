package org.samverk.publicweb;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a visitor could not use.
///
/// @param address where it was, in the visitor's words; empty when they did not say
/// @param contact how to answer them; empty when they do not want an answer, or it has been forgotten
/// @param note    what publishers have noted
/// @param handler who changed it last
public record Fault(
        UUID id,
        String address,
        String words,
        String contact,
        FaultState state,
        String note,
        @Nullable UUID handler,
        Instant createdAt,
        Instant changedAt) {}
