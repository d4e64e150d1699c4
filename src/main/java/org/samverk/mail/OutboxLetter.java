package org.samverk.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A letter in the outbox, as administrators see it. Its words are there only when it is kept here for lack of a
/// server.
///
/// @param trouble what the server last said, null for nothing
public record OutboxLetter(
        UUID id,
        String source,
        PersonRef to,
        LetterState state,
        Instant createdAt,
        Instant changedAt,
        int attempts,
        @Nullable String trouble,
        @Nullable String title,
        @Nullable String words,
        @Nullable String html) {}
