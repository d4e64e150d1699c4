package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a publisher writes on before readers see it.
///
/// @param pageId     the live page that it is of, null for a page to come
/// @param place      where a page to come goes
/// @param base       the number of the live revision that the author started from, 0 for a page to come
/// @param goesLiveAt when readers are to see it, null for when somebody says so
public record PageDraftFields(
        @Nullable UUID pageId,
        Place place,
        PageText text,
        int base,
        @Nullable Instant goesLiveAt) {}
