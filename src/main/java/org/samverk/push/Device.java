package org.samverk.push;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A browser on a device that somebody wants to be told on.
///
/// @param name   what it is, in words that its owner recognises
/// @param toldAt when it was last told something, null for never
public record Device(
        UUID id, String name, Instant createdAt, @Nullable Instant toldAt) {
    /// Where it is reached, and the keys that its messages are sealed with.
    record Address(UUID id, URI endpoint, byte[] publicKey, byte[] secret) {}
}
