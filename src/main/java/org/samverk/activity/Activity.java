package org.samverk.activity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody did something to a subject; published as an event in the transaction of the act.
///
/// @param partId     the comment that it was done with, null for the subject itself
/// @param actorId    who did it, null for the program
/// @param recipients whom it concerns directly (the mentioned, the author, the decider), never the one who did it
public record Activity(
        UUID id,
        ActivityKind kind,
        UUID subjectId,
        @Nullable UUID partId,
        @Nullable UUID actorId,
        Set<UUID> recipients,
        Instant at) {}
