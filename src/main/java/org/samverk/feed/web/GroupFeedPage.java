package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.feed.FeedItem;
import org.samverk.groups.GroupFrame;

/// The first page of a group.
///
/// @param write   null when the reader does not take part
/// @param pinned  what stands first, on the first page alone
/// @param members some of those who take part
public record GroupFeedPage(
        GroupFrame frame,
        FeedView feed,
        List<FeedItem> pinned,
        @Nullable WriteField write,
        List<PersonRef> administrators,
        List<PersonRef> members) {
    GroupFeedPage with(WriteField field) {
        return new GroupFeedPage(frame, feed, pinned, field, administrators, members);
    }
}
