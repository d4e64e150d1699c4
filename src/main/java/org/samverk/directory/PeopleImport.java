package org.samverk.directory;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A file of people, and what has become of it.
///
/// @param sha256    of the file
/// @param everybody whether who is missing in it has left
/// @param lines     how many lines it has besides the first
/// @param counts    how many lines of each kind the report has, by the kind's code, and how many people were
///     `unchanged`
/// @param active    how many accounts the directory had open before
/// @param done      how many of `total` people have been dealt with
public record PeopleImport(
        UUID id,
        State state,
        String fileName,
        String sha256,
        boolean everybody,
        Mapping mapping,
        int lines,
        Map<String, Integer> counts,
        int active,
        int total,
        int done,
        @Nullable PersonRef startedBy,
        Instant startedAt,
        @Nullable PersonRef appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant endedAt) {
    private static final int FEW = 2;
    private static final int CLOSED_PERCENT = 5;
    private static final int BAD_PERCENT = 10;

    /// How far it has come.
    public enum State {
        UPLOADED,
        CHECKED,
        APPLYING,
        APPLIED,
        FAILED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    public boolean changesNothing() {
        return count("new") + count("changed") + count("returning") + count("leaving") + count("unit") == 0;
    }

    /// Whether it would close so many accounts, or cannot take so many lines, that somebody must say that this
    /// is meant.
    public boolean isUnusual() {
        return closesMany() || hasManyBad();
    }

    public boolean closesMany() {
        return count("leaving") > FEW && count("leaving") * 100 > active * CLOSED_PERCENT;
    }

    public boolean hasManyBad() {
        return count("bad") > FEW && count("bad") * 100 > lines * BAD_PERCENT;
    }

    public String path() {
        return "/admin/people-import/" + id;
    }
}
