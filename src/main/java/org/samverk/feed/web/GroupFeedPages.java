package org.samverk.feed.web;

import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupMember;
import org.samverk.groups.GroupMembers;
import org.samverk.kernel.Cursor;
import org.springframework.stereotype.Component;

/// Puts the first page of a group together.
@Component
class GroupFeedPages {
    private static final int FACES = 7;
    private final GroupFrames frames;
    private final GroupMembers members;
    private final Feed feed;

    GroupFeedPages(GroupFrames frames, GroupMembers members, Feed feed) {
        this.frames = frames;
        this.members = members;
        this.feed = feed;
    }

    GroupFeedPage page(Actor actor, String slug, Cursor before) {
        var frame = frames.of(actor, slug, "");
        var group = frame.group();
        return new GroupFeedPage(
                frame,
                new FeedView(feed.group(actor, group.id(), before), group.path(), false, null, actor.id()),
                frame.takesPart() ? WriteField.in(group) : null,
                members.administrators(actor, group.id()),
                members.list(actor, group.id(), "", null).items().stream()
                        .map(GroupMember::person)
                        .limit(FACES)
                        .toList());
    }
}
