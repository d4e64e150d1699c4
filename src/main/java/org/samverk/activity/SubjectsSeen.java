package org.samverk.activity;

import java.util.Set;
import java.util.UUID;

/// A person has seen subjects in a list, in whole, each with the newest of what was said about it, but has not opened
/// them; published as an event in the transaction that remembers it.
public record SubjectsSeen(UUID personId, Set<UUID> subjectIds) {}
