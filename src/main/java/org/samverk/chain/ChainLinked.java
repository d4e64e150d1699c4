package org.samverk.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something led to something: published in the transaction of the act.
///
/// @param fromKind what kind of subject it started from, `idea` say
public record ChainLinked(
        UUID from,
        String fromKind,
        UUID to,
        LinkKind kind,
        @Nullable UUID actorId) {}
