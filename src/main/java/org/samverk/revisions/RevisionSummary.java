package org.samverk.revisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// A revision without its content, for lists.
public record RevisionSummary(
        UUID id,
        int number,
        String title,
        Sha256 sha256,
        @Nullable UUID authorId,
        @Nullable String note,
        Instant createdAt) {}
