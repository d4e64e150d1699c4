package org.samverk.feed.web;

import java.util.Collection;
import org.samverk.access.Actor;
import org.samverk.conversations.Reactions;
import org.samverk.feed.FeedItem;
import org.samverk.feed.PostActsReader;
import org.samverk.polls.Polls;
import org.springframework.stereotype.Component;

/// Reads what stands with the things of a list: three queries, however many they are.
@Component
class FeedExtrasReader {
    private final Polls polls;
    private final Reactions reactions;
    private final PostActsReader acts;

    FeedExtrasReader(Polls polls, Reactions reactions, PostActsReader acts) {
        this.polls = polls;
        this.reactions = reactions;
        this.acts = acts;
    }

    FeedExtras of(Actor actor, Collection<FeedItem> items) {
        var all = items.stream().map(FeedItem::id).toList();
        var posts = items.stream()
                .filter(item -> item.post() != null)
                .map(FeedItem::id)
                .toList();
        return new FeedExtras(polls.of(actor, all), reactions.of(actor, posts), acts.of(actor, items));
    }
}
