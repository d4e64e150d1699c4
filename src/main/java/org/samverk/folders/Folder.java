package org.samverk.folders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A folder of a group.
///
/// @param parentId null when it lies in the group itself
public record Folder(UUID id, UUID groupId, @Nullable UUID parentId, String name) {}
