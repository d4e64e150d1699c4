package org.samverk.folders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A dated act of an administrator of the group: a version finalised, or what was finalised withdrawn.
///
/// @param version the number of the version, null when it was withdrawn
public record Finalisation(@Nullable Integer version, PersonRef by, Instant at) {}
