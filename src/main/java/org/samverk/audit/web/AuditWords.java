package org.samverk.audit.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.audit.AuditEntry;
import org.samverk.audit.AuditField;

/// What an entry says, in the reader's words.
public final class AuditWords {
    private AuditWords() {}

    /// What changed, a line for each field: "Roll: medlem → administratör".
    ///
    /// @param words the words for a message's key
    public static List<String> changes(AuditEntry entry, Function<String, String> words) {
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        return fields.stream().map(field -> change(entry, field, words)).toList();
    }

    private static String change(AuditEntry entry, String field, Function<String, String> words) {
        var was = value(entry.before(), field, words);
        var is = value(entry.after(), field, words);
        var name = words.apply("audit.field." + field);
        if (was == null) {
            return name + ": " + is;
        }
        return name + ": " + was + " → " + (is == null ? words.apply("audit.value.nothing") : is);
    }

    private static @Nullable String value(Map<String, String> values, String field, Function<String, String> words) {
        var value = values.get(field);
        return value == null || !AuditField.of(field).isCoded()
                ? value
                : Stream.of(value.split(", "))
                        .map(code -> words.apply("audit.value." + code))
                        .collect(Collectors.joining(", "));
    }
}
