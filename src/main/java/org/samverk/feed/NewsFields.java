package org.samverk.feed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// What somebody who writes news fills in.
///
/// @param from  when it comes out, null for at once
/// @param until when it leaves the start page, null for two weeks after it came out
/// @param units on whose start page it stands, empty for everybody
public record NewsFields(
        @Nullable String title,
        RichText content,
        @Nullable Instant from,
        @Nullable Instant until,
        Set<UUID> units) {}
