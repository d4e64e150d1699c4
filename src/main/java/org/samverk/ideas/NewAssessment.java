package org.samverk.ideas;

import org.jspecify.annotations.Nullable;

/// An assessment to make; see [Assessment].
public record NewAssessment(
        @Nullable Integer benefit,
        @Nullable Integer effort,
        @Nullable Integer feasibility,
        @Nullable String note) {}
