package org.samverk.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Role;

/// Somebody who is about to become known.
///
/// @param username 2 to 40 of `a`–`z`, `0`–`9`, `.`, `_`, `-`; begins with a letter or a figure
/// @param guest    whether they are from outside the organisation; guests have no roles
/// @param unitId   the unit that they work in, null when there is none
public record NewPerson(
        @Nullable String username,
        @Nullable String name,
        boolean guest,
        @Nullable String title,
        @Nullable UUID unitId,
        @Nullable String email,
        @Nullable String phone,
        Set<Role> roles) {
    public NewPerson {
        roles = Set.copyOf(roles);
    }

    public static NewPerson employee(String username, String name, String title, @Nullable UUID unitId, Role... roles) {
        return new NewPerson(username, name, false, title, unitId, null, null, Set.of(roles));
    }

    public static NewPerson guest(String username, String name, String title) {
        return new NewPerson(username, name, true, title, null, null, null, Set.of());
    }
}
