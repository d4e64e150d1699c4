package org.samverk.groups;

import java.util.Arrays;
import java.util.Locale;
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

    /// Reads what stands in an address; what means nothing is as if it were missing.
    ///
    /// @param scope `mine`, `all` or `archived`
    /// @param unit  the key of a unit
    /// @param usual the scope when none is said
    public static GroupFilter parse(String words, String scope, String visibility, String unit, Scope usual) {
        var seen = switch (scope.toLowerCase(Locale.ROOT)) {
            case "mine" -> Scope.MINE;
            case "all" -> Scope.ALL;
            case "archived" -> Scope.ARCHIVED;
            default -> usual;
        };
        return new GroupFilter(words.strip(), seen, visibility(visibility), key(unit));
    }

    private static @Nullable Visibility visibility(String code) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID key(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The same among all groups, when the scope leaves out one's own.
    public GroupFilter everybody() {
        return scope == Scope.OTHERS ? new GroupFilter(words, Scope.ALL, visibility, unitId) : this;
    }

    public static GroupFilter words(String words) {
        return new GroupFilter(words, Scope.ALL, null, null);
    }
}
