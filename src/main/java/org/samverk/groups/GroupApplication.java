package org.samverk.groups;

import java.time.Instant;
import java.util.UUID;
import org.samverk.access.PersonRef;

/// Somebody who wants to be let in and waits for an answer.
public record GroupApplication(UUID id, PersonRef person, String message, Instant at) {}
