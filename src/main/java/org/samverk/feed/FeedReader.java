package org.samverk.feed;

import java.time.Instant;
import java.util.Set;

/// How somebody reads their feed.
///
/// @param readUpTo what happened until then counts as read, whether it was opened or not
/// @param putAside the first steps that they want to see no more
public record FeedReader(FeedOrder order, Instant readUpTo, Set<String> putAside) {
    static final FeedReader USUAL = new FeedReader(FeedOrder.ACTIVE, Instant.EPOCH, Set.of());
}
