package org.samverk.demo;

import org.jspecify.annotations.Nullable;

/// The shape of a campaign in the demo's file. A unit or a person answers.
///
/// @param lasts how many days it is open
record DemoCampaign(
        String key,
        String question,
        String by,
        String at,
        int lasts,
        String text,
        int supporters,
        int days,
        int weeks,
        @Nullable String answeredBy,
        @Nullable String answerer) {}
