package org.samverk.chain;

import org.samverk.kernel.Sha256;

/// Something was done about an exact revision of a subject.
///
/// @param hash that of the revision
/// @param kind what was done: advice was asked for, it was put before a decider
public record Bound(Sha256 hash, LinkKind kind) {}
