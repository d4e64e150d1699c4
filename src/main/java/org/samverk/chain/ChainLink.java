package org.samverk.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// One link.
///
/// @param hash the exact revision that it is about, if it is about one
public record ChainLink(UUID from, UUID to, @Nullable Sha256 hash) {}
