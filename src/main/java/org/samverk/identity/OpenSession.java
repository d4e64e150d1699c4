package org.samverk.identity;

import java.time.Instant;

/// Somewhere that a person is signed in.
///
/// @param key     what it is ended by: not the session's own key, with which anybody could go on with it
/// @param browser a product's name, may be empty
/// @param system  what the browser runs on, may be empty
/// @param network the beginning of the address that it began from, may be empty
/// @param here    whether it is the one that asks
public record OpenSession(
        String key, Instant begunAt, Instant lastUsedAt, String browser, String system, String network, boolean here) {}
