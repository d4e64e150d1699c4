package org.samverk.advice;

import org.jspecify.annotations.Nullable;

/// A round in a list, with how it stands.
///
/// @param open   whether it can be answered
/// @param result null while it does not show
public record RoundStanding(
        Round round, boolean open, @Nullable Result result) {}
