package org.samverk.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key on somebody's device, as its owner sees it.
///
/// @param lastUsedAt null before the first sign-in with it
public record Passkey(
        UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {
    static final int LONGEST_NAME = 80;
}
