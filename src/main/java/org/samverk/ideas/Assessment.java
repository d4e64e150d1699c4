package org.samverk.ideas;

import java.time.Instant;
import org.samverk.access.PersonRef;

/// What one of those who may answer an idea thinks of it, each from 1 to 5.
///
/// @param effort 5 costs the most
public record Assessment(PersonRef assessor, int benefit, int effort, int feasibility, String note, Instant at) {}
