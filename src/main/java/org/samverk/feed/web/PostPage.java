package org.samverk.feed.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.feed.Post;
import org.samverk.groups.Group;
import org.samverk.polls.PollView;
import org.samverk.web.Choice;

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
    /// The comments that may be accepted as the answer: those that are shown, but the one that is.
    public List<Choice> answerChoices() {
        return comments.threads().stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.first()), thread.answers().stream()))
                .map(CommentsView.Entry::comment)
                .filter(comment -> !comment.isDeleted()
                        && !comment.id().equals(post.state().answerId()))
                .map(comment -> new Choice(
                        comment.id().toString(),
                        comment.author().name() + ": " + comment.content().excerpt(60)))
                .toList();
    }

    /// The chain says something only once the post has led somewhere, or come from somewhere.
    public boolean isLinked() {
        return chain.steps().stream().filter(step -> !step.stations().isEmpty()).count() > 1;
    }
}
