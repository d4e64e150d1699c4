package org.samverk.folders;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;

/// Who may do what with a group's file.
final class FolderRules {
    static final int LABELS = 10;
    private static final int LONGEST_LABEL = 40;

    private FolderRules() {}

    /// Whoever takes part in the group may change a file, unless somebody else works on it alone.
    static boolean canChange(Actor actor, GroupFile file, boolean takesPart) {
        return takesPart && file.deletedBy() == null && !isLockedByOther(actor, file);
    }

    /// Of those who take part in the group.
    static void requireChange(Actor actor, GroupFile file) {
        if (file.deletedBy() != null) {
            throw new ConflictException("folders.error.deleted");
        }
        var holder = file.lockedBy();
        if (holder != null && isLockedByOther(actor, file)) {
            throw new ConflictException("folders.error.locked", holder.name());
        }
    }

    /// The one who locked it, and an administrator of the group.
    static boolean canUnlock(Actor actor, GroupFile file, boolean takesPart, boolean administers) {
        return file.lockedBy() != null && (administers || (takesPart && !isLockedByOther(actor, file)));
    }

    static void requireAdministrator(boolean administers) {
        if (!administers) {
            throw new RefusedException("folders.error.administrator");
        }
    }

    /// "budget, 2026" → its labels, each once, at most ten.
    static List<String> labels(@Nullable String text) {
        return Arrays.stream((text == null ? "" : text).split(","))
                .map(label -> label.replaceAll("[\\p{C}\\s]+", " ").strip())
                .filter(label -> !label.isEmpty())
                .map(label -> label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label)
                .distinct()
                .limit(LABELS)
                .toList();
    }

    private static boolean isLockedByOther(Actor actor, GroupFile file) {
        return file.lockedBy() != null && !file.lockedBy().id().equals(actor.id());
    }
}
