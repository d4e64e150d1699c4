package org.samverk.folders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.files.FileKind;

/// A file that a group works on, as its members see it.
///
/// @param version  the number of the newest version, whose `fileId`, `mediaType` and `size` (in bytes) these are
/// @param lockedBy who works on it alone, since `lockedAt`; null when nobody does
/// @param official the number of the version that is finalised, null when none is
public record GroupFile(
        UUID id,
        UUID groupId,
        @Nullable UUID folderId,
        String name,
        String path,
        List<String> labels,
        int version,
        UUID fileId,
        String mediaType,
        long size,
        PersonRef changedBy,
        Instant changedAt,
        @Nullable PersonRef lockedBy,
        @Nullable Instant lockedAt,
        @Nullable Integer official,
        @Nullable UUID deletedBy) {
    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    public String download() {
        return "/files/" + fileId;
    }

    public boolean isOfficial() {
        return official != null && official == version;
    }
}
