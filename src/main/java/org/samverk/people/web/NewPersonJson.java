package org.samverk.people.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Role;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.NewPerson;

/// Somebody new, as a program tells of them.
///
/// @param kind  `employee`, which goes without saying, or `guest`
/// @param roles of `administrator`, `publisher`, `handler`
record NewPersonJson(
        @Nullable String username,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String title,
        @Nullable UUID unitId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<String> roles) {
    NewPerson person() {
        if (kind != null && !kind.matches("employee|guest")) {
            throw new InvalidInputException("kind", "people.problem.kind");
        }
        return new NewPerson(username, name, "guest".equals(kind), title, unitId, email, phone, knownRoles());
    }

    private Set<Role> knownRoles() {
        try {
            return roles == null ? Set.of() : roles.stream().map(Role::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidInputException("roles", "people.problem.roles");
        }
    }
}
