package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.FeedItem;
import org.samverk.feed.Topic;
import org.samverk.kernel.Slice;

/// What is written under a topic.
///
/// @param others what else is written about lately
public record TopicPage(String word, Slice<FeedItem> items, FeedExtras extras, List<Topic> others, boolean followed) {
    public String path() {
        return Topic.path(word);
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return items.next() == null ? null : path() + "?before=" + items.next();
    }
}
