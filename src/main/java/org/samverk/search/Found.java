package org.samverk.search;

import java.util.List;
import java.util.Map;

/// What the engine gave.
///
/// @param facets how many have what in common, by the field
record Found(List<Candidate> candidates, long total, Map<String, Map<String, Long>> facets) {}
