package org.samverk.sections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A section has begun; published in the transaction that lets it.
///
/// @param section the page at which it begins
/// @param around  the page at which the section begins that it lies in, null for none
public record SectionBegun(UUID section, @Nullable UUID around) {}
