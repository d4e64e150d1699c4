package org.samverk.backup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A backup that was made by itself or asked for.
///
/// @param endedAt null while it is under way
/// @param file    its name in the folder, null when it failed
/// @param missing how many files were gone from the disk already
/// @param problem why it failed, in the words of the operating system
public record BackupRun(
        UUID id,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String file,
        long bytes,
        long rows,
        int files,
        int missing,
        @Nullable String problem) {
    public boolean goesOn() {
        return endedAt == null;
    }

    public boolean isWhole() {
        return file != null;
    }
}
