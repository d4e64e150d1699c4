package org.samverk.conversations;

import java.time.Instant;
import org.samverk.access.PersonRef;

/// Somebody has read something.
///
/// @param at when they did so for the first time
public record Reading(PersonRef person, Instant at) {}
