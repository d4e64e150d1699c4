package org.samverk.coediting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text as it is right now.
///
/// @param version   how many steps have been taken
/// @param content   ProseMirror's JSON
/// @param kept      how many of the steps are in the newest revision
/// @param changedAt when the last step was taken, null when none has been
/// @param writer    who took it
public record SharedText(
        UUID subjectId,
        int version,
        String content,
        int kept,
        @Nullable Instant changedAt,
        @Nullable UUID writer) {
    /// Whether something has been written that no revision holds.
    public boolean isAhead() {
        return version > kept;
    }
}
