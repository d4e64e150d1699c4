package org.samverk.audit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was, and what is: small values only, never a secret and never a text that not every administrator may read.
public record Change(Map<AuditField, String> before, Map<AuditField, String> after) {
    public static final Change NONE = new Change(Map.of(), Map.of());

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /// @param before null when there was nothing
    /// @param after  null when there is nothing any more
    public static Change of(AuditField field, @Nullable Object before, @Nullable Object after) {
        return NONE.and(field, before, after);
    }

    /// The same and one more; what stayed as it was is left out.
    public Change and(AuditField field, @Nullable Object was, @Nullable Object is) {
        var old = text(was);
        var fresh = text(is);
        return old.equals(fresh) ? this : new Change(with(before, field, old), with(after, field, fresh));
    }

    private static Map<AuditField, String> with(Map<AuditField, String> values, AuditField field, String value) {
        var more = new EnumMap<AuditField, String>(AuditField.class);
        more.putAll(values);
        if (!value.isEmpty()) {
            more.put(field, value);
        }
        return more;
    }

    /// Codes stand in small letters, several with commas between.
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> code -> code.name().toLowerCase(java.util.Locale.ROOT);
            case Collection<?> several ->
                several.stream().map(Change::text).sorted().collect(Collectors.joining(", "));
            default -> Objects.toString(value);
        };
    }
}
