package org.samverk.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Somebody who is asked to read a post.
///
/// @param openedAt    when they first had it before them, null when never
/// @param confirmedAt when they said to have read it, null when they have not
public record MustReadReader(
        PersonRef person,
        @Nullable Instant openedAt,
        @Nullable Instant confirmedAt) {}
