package org.samverk.conversations;

import java.time.Instant;
import org.samverk.access.PersonRef;

/// Somebody who reacted.
public record Reactor(PersonRef person, ReactionKind kind, Instant at) {}
