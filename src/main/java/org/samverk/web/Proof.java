package org.samverk.web;

import java.util.UUID;

/// By what somebody is signed in for longer than one request: a stream lasts no longer than this.
public sealed interface Proof {
    UUID person();

    record OfSession(UUID person, String id) implements Proof {}

    /// @param sha256 of the token, which itself is not kept
    record OfToken(UUID person, String sha256) implements Proof {}
}
