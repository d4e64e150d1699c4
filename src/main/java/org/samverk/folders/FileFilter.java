package org.samverk.folders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which of a group's files: those of a folder (null: those in none), or with a label those of all folders that have
/// it.
public record FileFilter(
        UUID groupId, @Nullable UUID folderId, @Nullable String label, FileOrder order) {}
