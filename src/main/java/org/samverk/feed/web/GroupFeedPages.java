package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedItem;
import org.samverk.feed.FeedOrder;
import org.samverk.feed.FeedQuery;
import org.samverk.feed.PostPins;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupMembers;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.polls.Polls;
import org.springframework.stereotype.Component;

/// Puts the first page of a group together.
@Component
class GroupFeedPages {
    private static final int FACES = 7;
    private final GroupFrames frames;
    private final GroupMembers members;
    private final Feed feed;
    private final Polls polls;
    private final PostPins pins;
    private final TimeSource time;

    GroupFeedPages(GroupFrames frames, GroupMembers members, Feed feed, Polls polls, PostPins pins, TimeSource time) {
        this.frames = frames;
        this.members = members;
        this.feed = feed;
        this.polls = polls;
        this.pins = pins;
        this.time = time;
    }

    GroupFeedPage page(Actor actor, String slug, Cursor before) {
        return page(actor, slug, null, false, before);
    }

    /// @param kind   the kind that alone is shown, null for all
    /// @param unread whether only what is unread is shown
    GroupFeedPage page(Actor actor, String slug, @Nullable String kind, boolean unread, Cursor before) {
        var frame = frames.of(actor, slug, "");
        var group = frame.group();
        var filter = filter(actor, group, kind, unread);
        var items = feed.read(actor, filter.query(), before);
        return new GroupFeedPage(
                frame,
                new FeedView(
                        items,
                        filter,
                        false,
                        polls.of(actor, items.map(FeedItem::id).items())),
                before.isStart() && !filter.isNarrow() ? pins.of(actor, group.id()) : List.of(),
                frame.takesPart() ? WriteField.in(group) : null,
                members.administrators(actor, group.id()),
                members.some(actor, group.id(), FACES));
    }

    private FeedFilter filter(Actor actor, Group group, @Nullable String kind, boolean unread) {
        var order = actor.person().isPresent() ? feed.reader(actor).order() : FeedOrder.ACTIVE;
        return new FeedFilter(
                group.path(), group, List.of(), null, FeedQuery.known(kind), unread, order, time.instant());
    }
}
