package org.samverk.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one fills in to ask.
///
/// @param options   the answers to choose from; empty ones are left out
/// @param several   whether one may choose more than one
/// @param anonymous whether nobody, in no table either, can tell who chose what; such a vote cannot be changed
/// @param closesAt  when it closes by itself, null for never
public record PollFields(
        @Nullable String question,
        List<String> options,
        boolean several,
        boolean anonymous,
        PollResults results,
        @Nullable Instant closesAt) {}
