package org.samverk.decisions;

/// A decision that minutes can hold.
///
/// @param isTaken whether minutes that the reader may read hold it already
public record MinutesChoice(RegisterEntry entry, boolean isTaken) {}
