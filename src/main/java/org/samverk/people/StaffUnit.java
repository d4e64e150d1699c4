package org.samverk.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as the directory knows it.
///
/// @param code what the directory calls it, null for one that was made here
public record StaffUnit(
        UUID id,
        @Nullable UUID parentId,
        String name,
        @Nullable String code) {}
