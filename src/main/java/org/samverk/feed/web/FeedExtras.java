package org.samverk.feed.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.conversations.ReactionsView;
import org.samverk.feed.FeedItem;
import org.samverk.feed.PostActs;
import org.samverk.polls.PollView;

/// What stands with the things of a list, for one reader.
///
/// @param polls     what is asked with them
/// @param reactions those to the posts
/// @param acts      what the reader may do with the posts
public record FeedExtras(Map<UUID, PollView> polls, Map<UUID, ReactionsView> reactions, Map<UUID, PostActs> acts) {
    /// What is asked with an item, null when nothing is.
    public @Nullable PollView poll(FeedItem item) {
        return polls.get(item.id());
    }

    /// The reactions to a post, null where none are taken.
    public @Nullable ReactionsView reactions(FeedItem item) {
        return acts(item).canReact() ? reactions.get(item.id()) : null;
    }

    public PostActs acts(FeedItem item) {
        return acts.getOrDefault(item.id(), PostActs.NONE);
    }
}
