package org.samverk.feed.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.FeedItem;
import org.samverk.kernel.Slice;

/// A list of what happened.
///
/// @param path       the page's address, for the link that reads on
/// @param showGroup  whether each item says in which group it is
/// @param since      what others did after this is new to the reader; null when nothing is marked
/// @param reader     the key of who reads, null for a visitor
public record FeedView(
        Slice<FeedItem> items,
        String path,
        boolean showGroup,
        @Nullable Instant since,
        @Nullable UUID reader) {
    public boolean isEmpty() {
        return items.items().isEmpty();
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return items.next() == null ? null : path + "?before=" + items.next();
    }

    /// How many are new, of those on this page.
    public long fresh() {
        return items.items().stream()
                .filter(this::isFresh)
                .filter(item -> !isOwn(item))
                .count();
    }

    /// Whether the line "seen before" stands above this item.
    public boolean isSeenFrom(int index) {
        return index > 0
                && isFresh(items.items().get(index - 1))
                && !isFresh(items.items().get(index));
    }

    private boolean isOwn(FeedItem item) {
        var act = item.act();
        return act != null && act.actor() != null && act.actor().id().equals(reader);
    }

    private boolean isFresh(FeedItem item) {
        return since != null && item.activeAt().isAfter(since);
    }
}
