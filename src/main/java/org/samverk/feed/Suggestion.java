package org.samverk.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group that somebody may want to be in.
///
/// @param open       whether one joins at once; else one applies
/// @param members    how many take part
/// @param colleagues how many of them work in the reader's unit
/// @param ours       whether it belongs to the reader's unit
/// @param tint       its colour, null for the one that its name gives
/// @param coverId    its picture, null for the pattern that its name gives
public record Suggestion(
        UUID id,
        String name,
        String path,
        String purpose,
        boolean open,
        int members,
        int colleagues,
        boolean ours,
        @Nullable Integer tint,
        @Nullable UUID coverId) {}
