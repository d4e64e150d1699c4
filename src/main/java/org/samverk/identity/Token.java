package org.samverk.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal access token as its owner sees it in the list: never its secret.
public record Token(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
