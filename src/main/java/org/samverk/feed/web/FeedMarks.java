package org.samverk.feed.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.groups.GroupMarks;
import org.springframework.stereotype.Component;

@Component
class FeedMarks implements GroupMarks {
    private final Feed feed;

    FeedMarks(Feed feed) {
        this.feed = feed;
    }

    @Override
    public Set<UUID> unread(Actor actor, Collection<UUID> groups) {
        return feed.unreadGroups(actor, groups);
    }
}
