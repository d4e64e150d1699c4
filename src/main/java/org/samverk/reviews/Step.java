package org.samverk.reviews;

import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A step of a flow.
///
/// @param person whose turn it is, null for everybody whom the section lets do it
/// @param days   how many days they have
public record Step(StepKind kind, @Nullable PersonRef person, int days) {}
