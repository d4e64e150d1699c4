package org.samverk.folders.web;

import java.util.UUID;
import org.samverk.folders.OfficialFile;

/// A file in the version that is finalised, for programs.
record OfficialFileJson(
        UUID id, String name, int version, UUID file, String mediaType, long size, String by, String at) {
    static OfficialFileJson of(OfficialFile file) {
        return new OfficialFileJson(
                file.itemId(),
                file.name(),
                file.version(),
                file.fileId(),
                file.mediaType(),
                file.size(),
                file.by().username(),
                file.at().toString());
    }
}
