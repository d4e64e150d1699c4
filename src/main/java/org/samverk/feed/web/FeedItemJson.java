package org.samverk.feed.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.FeedItem;

/// One thing in a feed, for programs.
///
/// @param kind  `post`, `idea`, `draft`, `decision`, `page` or `group`
/// @param path  where it is read
/// @param group the key of its group, null when it is for the whole organisation
/// @param post  when it is a post
record FeedItemJson(
        UUID id,
        String kind,
        String title,
        String path,
        @Nullable UUID group,
        Instant createdAt,
        Instant activeAt,
        boolean unread,
        int comments,
        @Nullable PostJson post) {
    static FeedItemJson of(FeedItem item) {
        return new FeedItemJson(
                item.id(),
                item.kind(),
                item.title(),
                item.path(),
                item.group() == null ? null : item.group().id(),
                item.createdAt(),
                item.activeAt(),
                item.unread(),
                item.commentCount(),
                item.post() == null ? null : PostJson.of(item.post()));
    }
}
