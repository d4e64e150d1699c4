package org.samverk.push;

import org.jspecify.annotations.Nullable;

/// What a browser says of itself when it is set up (Push API: `PushSubscription`), keys in base64url.
public record NewDevice(
        @Nullable String endpoint,
        @Nullable String publicKey,
        @Nullable String secret,
        @Nullable String name) {}
