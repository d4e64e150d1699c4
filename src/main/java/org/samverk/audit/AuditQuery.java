package org.samverk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is looked for in the trail.
///
/// @param by      user name or whole name of who did it, empty for anybody
/// @param about   the same of whom it was done to
/// @param subject the key of what it was done with, null for anything
/// @param kinds   none for all
/// @param from    null for the beginning
/// @param until   before which, null for now
public record AuditQuery(
        String by,
        String about,
        @Nullable UUID subject,
        Set<AuditKind> kinds,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final AuditQuery ALL = new AuditQuery("", "", null, Set.of(), null, null);

    List<String> codes() {
        return kinds.stream().map(AuditKind::code).sorted().toList();
    }
}
