package org.samverk.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Feeds a group's members from a unit or from a directory group: one of the two.
///
/// @param subUnits whether those below the unit belong to it
/// @param name     what the unit or the directory group is called
public record FeedingRule(
        UUID id,
        @Nullable UUID unitId,
        boolean subUnits,
        @Nullable UUID directoryId,
        String name) {}
