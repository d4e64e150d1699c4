package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// What a page was from one moment to the next, without its text.
///
/// @param address  where it lay then
/// @param revision the number of the revision that was live
/// @param seal     of that revision
/// @param author   the name of whoever wrote it, null when nobody is known
/// @param note     what the author said of the change
/// @param to       null while it is live
public record PageVersion(
        UUID id,
        String address,
        String title,
        int revision,
        Sha256 seal,
        @Nullable String author,
        @Nullable String note,
        Instant from,
        @Nullable Instant to) {}
