package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.feed.FeedItem;
import org.samverk.kernel.Slice;

/// A list of what happened.
///
/// @param filter    what it shows
/// @param showGroup whether each item says in which group it is
/// @param extras    what stands with the items
public record FeedView(Slice<FeedItem> items, FeedFilter filter, boolean showGroup, FeedExtras extras) {
    public boolean isEmpty() {
        return items.items().isEmpty();
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return filter.next(items.next());
    }

    public boolean hasUnread() {
        return items.items().stream().anyMatch(FeedItem::unread);
    }

    /// Whether what is shown here is all that is unread of an item: a whole post with at most the comment beside it.
    public boolean isWhole(FeedItem item) {
        return item.unread()
                && item.post() != null
                && item.commentCount() < 2
                && !FeedPost.of(item.post()).cut()
                && !item.isNewestCut();
    }
}
