package org.samverk.sections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Somebody, or everybody of a unit and of those below it, may do something in a section.
///
/// @param person null when it is a unit's
/// @param unit   the unit's name, null when it is a person's
public record Permission(
        UUID id,
        SectionAct act,
        @Nullable PersonRef person,
        @Nullable String unit) {
    public String name() {
        return person == null ? String.valueOf(unit) : person.name();
    }
}
