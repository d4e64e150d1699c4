package org.samverk.feed;

import java.util.UUID;

/// A group that somebody may want to be in.
///
/// @param open       whether one joins at once; else one applies
/// @param members    how many take part
/// @param colleagues how many of them work in the reader's unit
public record Suggestion(
        UUID id, String name, String path, String purpose, boolean open, int members, int colleagues) {}
