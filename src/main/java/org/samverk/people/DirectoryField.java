package org.samverk.people;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What the organisation's directory may say of a person. What it says, nobody changes here.
public enum DirectoryField {
    NAME,
    TITLE,
    UNIT,
    PHONE,
    EMAIL,
    PLACE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<DirectoryField> of(String[] codes) {
        return Stream.of(codes)
                .map(code -> valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Finds that a field was changed which comes from the directory.
    ///
    /// @param field as the form calls it
    static void check(
            Problems problems, boolean fromDirectory, String field, @Nullable Object now, @Nullable Object wanted) {
        if (fromDirectory && !Objects.equals(now, wanted)) {
            problems.add(field, "people.problem.fromDirectory");
        }
    }
}
