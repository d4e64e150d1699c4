package org.samverk.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Something that happened in a review.
///
/// @param kind  `asked`, `approved`, `changes`, `fell` or `cancelled`
/// @param words what changes are asked for, or what was said with an approval
public record ReviewEntry(
        String kind, @Nullable PersonRef person, @Nullable String words, Instant at) {}
