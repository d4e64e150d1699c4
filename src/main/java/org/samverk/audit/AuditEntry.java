package org.samverk.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act as it was written.
///
/// @param person  to whom it was done, null for nobody
/// @param subject with what, null for nothing that has a key
/// @param words   what is said besides; empty when the reader may not see the subject
/// @param address the network address that it came from, null when it came from the machine itself
public record AuditEntry(
        UUID id,
        Instant at,
        AuditKind kind,
        Named actor,
        @Nullable Named person,
        @Nullable Thing subject,
        String words,
        Map<String, String> before,
        Map<String, String> after,
        Channel channel,
        @Nullable String address) {

    /// A person by the name that they had then.
    ///
    /// @param id       null for a visitor
    /// @param username as it is now, null for a visitor and for the program
    public record Named(@Nullable UUID id, @Nullable String username, String name) {}

    /// What the act was about.
    ///
    /// @param title as it was then; null for those who may not see it, or when it is gone
    /// @param path  where it is now; null for those who may not see it, or when it is gone
    public record Thing(
            UUID id, @Nullable String title, @Nullable String path) {}
}
