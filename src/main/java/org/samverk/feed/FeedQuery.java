package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;

/// Which part of a feed is asked for.
///
/// @param group  only what is in this group, null for all that is the reader's
/// @param kind   only what is of this kind (one of [#KINDS]), null for all
/// @param unread only what the reader has not read
public record FeedQuery(@Nullable UUID group, @Nullable String kind, boolean unread, FeedOrder order) {
    /// What a reader can choose among.
    public static final List<String> KINDS =
            List.of("post", "idea", "campaign", "draft", "advice", "decision", "page", "file");

    public static final FeedQuery ALL = new FeedQuery(null, null, false, FeedOrder.ACTIVE);

    public FeedQuery {
        kind = known(kind);
    }

    /// The kind, when it is one; else null.
    public static @Nullable String known(@Nullable String kind) {
        return kind != null && KINDS.contains(kind) ? kind : null;
    }

    /// All that is in one group.
    public static FeedQuery of(UUID group) {
        return new FeedQuery(group, null, false, FeedOrder.ACTIVE);
    }

    public FeedQuery kind(@Nullable String only) {
        return new FeedQuery(group, only, unread, order);
    }

    /// Where an item stands in this order.
    String cursor(FeedItem item) {
        var at = order == FeedOrder.NEWEST ? item.createdAt() : item.activeAt();
        return new Cursor(at, item.id()).toString();
    }
}
