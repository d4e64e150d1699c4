package org.samverk.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a group is, for a list of links.
///
/// @param tint    its colour, null for the one that its name gives
/// @param coverId its picture, null for the pattern that its name gives
public record GroupLink(
        UUID id,
        String name,
        String path,
        @Nullable Integer tint,
        @Nullable UUID coverId) {}
