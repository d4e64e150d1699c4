package org.samverk.identity.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.people.NewPerson;

/// What the form for somebody new holds.
///
/// @param kind `guest` for somebody from outside
public record NewPersonForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable String kind) {
    static final NewPersonForm EMPTY = new NewPersonForm(null, null, null, null, null, null);

    public boolean guest() {
        return "guest".equals(kind);
    }

    NewPerson person() {
        return new NewPerson(username, name, guest(), title, unitId, email, null, Set.of());
    }
}
