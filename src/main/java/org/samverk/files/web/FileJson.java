package org.samverk.files.web;

import java.util.UUID;
import org.samverk.files.StoredFile;

/// A file for programs; its bytes are at `/api/v1/files/{id}/content`.
///
/// @param size in bytes
record FileJson(UUID id, String name, String mediaType, long size, String sha256) {
    static FileJson of(StoredFile file) {
        return new FileJson(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256().hex());
    }
}
