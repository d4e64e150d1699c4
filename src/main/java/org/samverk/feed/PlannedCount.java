package org.samverk.feed;

/// How many posts somebody has planned.
///
/// @param held those of them whose time came in vain
public record PlannedCount(int all, int held) {}
