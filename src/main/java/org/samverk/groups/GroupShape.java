package org.samverk.groups;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a group is set up.
///
/// @param template what it was made as, null for groups from before there were templates
/// @param parentId the group that it is a sub-group of
/// @param unitId   the unit that it belongs to
/// @param unit     what that unit is called
/// @param toolsOff the suffixes of the tabs that it does without
/// @param tint     its colour, one of the twelve tints, null for the one that its name gives
/// @param coverId  the file with its picture, null for the pattern that its name gives
public record GroupShape(
        @Nullable GroupTemplate template,
        @Nullable UUID parentId,
        @Nullable UUID unitId,
        @Nullable String unit,
        Set<String> toolsOff,
        @Nullable Integer tint,
        @Nullable UUID coverId) {}
