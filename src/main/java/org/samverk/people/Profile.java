package org.samverk.people;

import org.jspecify.annotations.Nullable;

/// What people change about themselves. Name, title and unit come from the organisation.
///
/// @param about canonical rich text JSON, null when they say nothing
public record Profile(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String about) {}
