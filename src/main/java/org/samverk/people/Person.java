package org.samverk.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;

/// One human, as their profile shows them.
///
/// @param guest    whether they are from outside the organisation
/// @param active   false when they have left; what they wrote stays
/// @param title    what they work as, may be empty
/// @param unitId   the unit that they work in, null when there is none
/// @param unitName its name
/// @param phone    may be empty
/// @param email    may be empty
/// @param about    what they say of themselves, as canonical rich text JSON; null when nothing
public record Person(
        PersonRef ref,
        boolean guest,
        boolean active,
        Set<Role> roles,
        String title,
        @Nullable UUID unitId,
        @Nullable String unitName,
        String phone,
        String email,
        @Nullable String about) {
    public UUID id() {
        return ref.id();
    }

    public String name() {
        return ref.name();
    }

    public String username() {
        return ref.username();
    }

    /// The phone number as `tel:` wants it: figures and plus signs.
    public String callable() {
        return phone.replaceAll("[^+0-9]", "");
    }

    /// Title and unit on one line: "Lärare, Björkskolan".
    public String position() {
        if (unitName == null || unitName.isEmpty()) {
            return title;
        }
        return title.isEmpty() ? unitName : title + ", " + unitName;
    }
}
