package org.samverk.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Visibility;

/// Which groups one wants to see.
///
/// @param words      in the name or the purpose, empty for all
/// @param visibility null for all
/// @param unitId     the unit that they belong to, or one below it; null for all
public record GroupFilter(
        String words,
        Scope scope,
        @Nullable Visibility visibility,
        @Nullable UUID unitId) {
    /// All but the archived ones.
    public static final GroupFilter ALL = new GroupFilter("", Scope.ALL, null, null);

    public enum Scope {
        ALL,
        /// Those in which one takes part, or that one follows.
        MINE,
        /// Those in which one takes no part.
        OTHERS,
        /// Those that can only be read any more.
        ARCHIVED
    }

    /// The same among all groups, when the scope leaves out one's own.
    public GroupFilter everybody() {
        return scope == Scope.OTHERS ? new GroupFilter(words, Scope.ALL, visibility, unitId) : this;
    }

    public static GroupFilter words(String words) {
        return new GroupFilter(words, Scope.ALL, null, null);
    }
}
