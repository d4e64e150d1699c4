package org.samverk.folders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// One version of a file: what somebody brought, at a time, unchanged.
///
/// @param size         in bytes
/// @param restoredFrom the number of the version that was taken up again, null for what was brought anew
public record FileVersion(
        int number,
        UUID fileId,
        String name,
        String mediaType,
        long size,
        PersonRef person,
        Instant at,
        @Nullable Integer restoredFrom) {
    public String download() {
        return "/files/" + fileId;
    }
}
