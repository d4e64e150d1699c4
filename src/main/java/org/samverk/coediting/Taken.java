package org.samverk.coediting;

import org.jspecify.annotations.Nullable;

/// What became of steps that were sent.
///
/// @param version how many steps the text has had now
/// @param missed  null when they were taken; else what others did first, and nothing was taken
public record Taken(int version, @Nullable Steps missed) {}
