package org.samverk.folders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which of a group's files: those of a folder (null: those in none), or with labels those of all folders that have
/// each of them.
public record FileFilter(UUID groupId, @Nullable UUID folderId, List<String> labels, FileOrder order) {
    public FileFilter {
        labels = labels.stream()
                .filter(label -> !label.isBlank())
                .distinct()
                .limit(FolderRules.LABELS)
                .toList();
    }
}
