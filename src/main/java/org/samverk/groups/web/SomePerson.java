package org.samverk.groups.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// Whom an act is about, as a program says it.
///
/// @param person the person's key
record SomePerson(@Nullable UUID person) {
    /// @throws InvalidInputException when nobody is named
    UUID require() {
        if (person == null) {
            throw new InvalidInputException("person", "web.problem.missing");
        }
        return person;
    }
}
