package org.samverk.folders.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.folders.GroupFile;

/// A file of a group, for its members' programs.
///
/// @param file     the newest version's content, at `/api/v1/files/{file}/content`
/// @param official the number of the version that is finalised, null when none is
record GroupFileJson(
        UUID id,
        String name,
        @Nullable UUID folder,
        List<String> labels,
        int version,
        UUID file,
        String mediaType,
        long size,
        String changedBy,
        String changedAt,
        @Nullable String lockedBy,
        @Nullable Integer official) {
    static GroupFileJson of(GroupFile file) {
        return new GroupFileJson(
                file.id(),
                file.name(),
                file.folderId(),
                file.labels(),
                file.version(),
                file.fileId(),
                file.mediaType(),
                file.size(),
                file.changedBy().username(),
                file.changedAt().toString(),
                file.lockedBy() == null ? null : file.lockedBy().username(),
                file.official());
    }
}
