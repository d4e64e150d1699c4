package org.samverk.folders.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.folders.FileVersion;

/// One version of a file, for programs.
record FileVersionJson(
        int number,
        UUID file,
        String name,
        String mediaType,
        long size,
        String by,
        String at,
        @Nullable Integer restoredFrom) {
    static FileVersionJson of(FileVersion version) {
        return new FileVersionJson(
                version.number(),
                version.fileId(),
                version.name(),
                version.mediaType(),
                version.size(),
                version.person().username(),
                version.at().toString(),
                version.restoredFrom());
    }
}
