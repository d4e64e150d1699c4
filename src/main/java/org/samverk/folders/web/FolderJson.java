package org.samverk.folders.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.folders.Folder;

/// A folder of a group, for its members' programs.
///
/// @param parent null when it lies in the group itself
record FolderJson(UUID id, String name, @Nullable UUID parent) {
    static FolderJson of(Folder folder) {
        return new FolderJson(folder.id(), folder.name(), folder.parentId());
    }
}
