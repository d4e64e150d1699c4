package org.samverk.activity;

import java.time.Instant;
import java.util.UUID;

/// A person has looked at a subject and what was said about it; published as an event in the transaction that
/// remembers it.
public record SubjectRead(UUID personId, UUID subjectId, Instant at) {}
