package org.samverk.folders;

import java.time.Instant;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.files.FileKind;

/// The finalised version of a file, as everybody sees it who may read its group.
///
/// @param name as it was when it was finalised
/// @param by   the administrator of the group who finalised it, `at` that moment
public record OfficialFile(
        UUID id,
        UUID itemId,
        UUID groupId,
        String name,
        String path,
        int version,
        UUID fileId,
        String mediaType,
        long size,
        PersonRef by,
        Instant at) {
    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    public String download() {
        return "/files/" + fileId;
    }
}
