package org.samverk.sites;

import org.samverk.chain.Station;

/// Where a page comes from, in words that anybody may read.
///
/// @param decision when it was decided, in which role, under which number
/// @param exact    whether the page is the decided text to the letter
public record Provenance(Station decision, boolean exact) {}
