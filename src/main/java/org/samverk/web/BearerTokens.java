package org.samverk.web;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who a personal access token belongs to. The module identity keeps them.
public interface BearerTokens {
    /// @param token the secret after `Bearer ` (RFC 6750)
    /// @return the person, or empty when the token is unknown, revoked or out of date
    Optional<UUID> person(String token);

    /// The same for somebody who asks from outside.
    ///
    /// @param address the IP address of the one who asks
    /// @throws org.samverk.kernel.TooManyAttemptsException when too many wrong ones have come from there
    Optional<UUID> person(String token, String address);

    /// By what a token is known without being kept.
    String sha256(String token);

    /// Those of many tokens, named by their hashes, that still belong to somebody: one query.
    Set<String> holding(Collection<String> sha256);
}
