package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.feed.Post;
import org.samverk.groups.Group;
import org.samverk.polls.PollView;

/// A post and what was said about it.
///
/// @param group null when the reader may no longer know of it
/// @param poll  what is asked with it, if anything
/// @param marks what else it is, and what the reader may do with that
/// @param menu  what else the reader may do with it
/// @param canLeadOn whether the reader may make an idea or a draft of it
public record PostPage(
        Post post,
        @Nullable Group group,
        ChainView chain,
        CommentsView comments,
        @Nullable PollView poll,
        boolean canEdit,
        boolean canDelete,
        boolean canRestore,
        boolean canLeadOn,
        PostMarks marks,
        PostMenu menu) {
    /// Whether the reader may say that it asks something, or that it does not.
    public boolean canAsk() {
        return canEdit && post.isShown();
    }

    /// The chain says something only once the post has led somewhere, or come from somewhere.
    public boolean isLinked() {
        return chain.steps().stream().filter(step -> !step.stations().isEmpty()).count() > 1;
    }
}
