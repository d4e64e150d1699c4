package org.samverk.feed.web;

import java.util.List;
import java.util.stream.Stream;
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
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Puts the first page of a group together.
@Component
class GroupFeedPages {
    private static final int FACES = 7;
    private final GroupFrames frames;
    private final GroupMembers members;
    private final Feed feed;
    private final FeedExtrasReader extras;
    private final PostPins pins;
    private final TimeSource time;

    GroupFeedPages(
            GroupFrames frames,
            GroupMembers members,
            Feed feed,
            FeedExtrasReader extras,
            PostPins pins,
            TimeSource time) {
        this.frames = frames;
        this.members = members;
        this.feed = feed;
        this.extras = extras;
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
        var pinned = filter.isNarrow() ? List.<FeedItem>of() : pins.of(actor, group.id());
        var items = without(pinned, feed.read(actor, filter.query(), before));
        var shown = before.isStart() ? pinned : List.<FeedItem>of();
        var all = Stream.concat(shown.stream(), items.items().stream()).toList();
        return new GroupFeedPage(
                frame,
                new FeedView(items, filter, false, extras.of(actor, all)),
                shown,
                frame.takesPart() ? WriteField.in(group) : null,
                members.administrators(actor, group.id()),
                members.some(actor, group.id(), FACES));
    }

    /// What is pinned stands first and not once more below.
    private static Slice<FeedItem> without(List<FeedItem> pinned, Slice<FeedItem> items) {
        var ids = pinned.stream().map(FeedItem::id).toList();
        return new Slice<>(
                items.items().stream().filter(item -> !ids.contains(item.id())).toList(), items.next());
    }

    private FeedFilter filter(Actor actor, Group group, @Nullable String kind, boolean unread) {
        var order = actor.person().isPresent() ? feed.reader(actor).order() : FeedOrder.ACTIVE;
        return new FeedFilter(
                group.path(), group, List.of(), null, FeedQuery.known(kind), unread, order, time.instant());
    }
}
