package org.samverk.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of the organisation.
///
/// @param parentId the unit that it belongs to, null for the topmost
/// @param depth    how many units lie above it
public record Unit(UUID id, @Nullable UUID parentId, String name, int depth) {}
