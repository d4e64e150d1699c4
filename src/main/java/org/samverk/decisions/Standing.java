package org.samverk.decisions;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// As whom somebody decides on a request: as holder of the mandate, as substitute, or, for an agreement, for the group.
///
/// @param mandate      null for an agreement
/// @param isSubstitute whether they act instead of the holder
public record Standing(PersonRef person, @Nullable Mandate mandate, boolean isSubstitute) {
    Mandate formal() {
        return Objects.requireNonNull(mandate);
    }

    String roleTitle() {
        var role = isSubstitute ? formal().substituteRole() : formal().roleTitle();
        return Objects.requireNonNull(role);
    }

    /// For whom a substitute acts, null when they do not or when the mandate has no holder now.
    @Nullable
    PersonRef holder() {
        return isSubstitute ? formal().person() : null;
    }

    UUID id() {
        return person.id();
    }
}
