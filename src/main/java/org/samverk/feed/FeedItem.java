package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.activity.ActivityKind;
import org.samverk.conversations.CommentSummary;

/// One thing in a feed: a post in full, anything else as a line.
///
/// @param kind     what it is, as in `access.subject`
/// @param group    where it happens, null when it is for the whole organisation
/// @param act      what was done with it last, null when nothing was recorded
/// @param post     when it is a post
/// @param comments what was said about it, null when nothing was
/// @param parts    what is shown with the post
/// @param unread   whether somebody else did something there that the reader has not seen
public record FeedItem(
        UUID id,
        String kind,
        String title,
        String path,
        Instant createdAt,
        Instant activeAt,
        @Nullable Place group,
        @Nullable Act act,
        @Nullable Post post,
        @Nullable CommentSummary comments,
        boolean unread,
        PostParts parts) {
    /// So much of the newest comment is shown beside it, in characters.
    public static final int EXCERPT = 140;

    /// The group that it happens in.
    public record Place(UUID id, String name, String path) {}

    /// @param actor null for the program
    public record Act(ActivityKind kind, @Nullable PersonRef actor, Instant at) {}

    FeedItem with(@Nullable CommentSummary summary, @Nullable PostParts shown) {
        var known = shown == null ? PostParts.NONE : shown;
        return new FeedItem(id, kind, title, path, createdAt, activeAt, group, act, post, summary, unread, known);
    }

    /// Whether the newest comment is longer than what is shown of it.
    public boolean isNewestCut() {
        return comments != null && comments.newest().content().plainText().length() > EXCERPT;
    }

    public int commentCount() {
        return comments == null ? 0 : comments.comments();
    }
}
