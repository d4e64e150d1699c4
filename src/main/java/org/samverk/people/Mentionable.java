package org.samverk.people;

import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Somebody whom one may mean when one types `@`.
///
/// @param member whether they take part in the group that is written to
/// @param sees   whether they will see what is written
public record Mentionable(
        PersonRef person, String title, @Nullable String unit, boolean member, boolean sees) {}
