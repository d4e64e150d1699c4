package org.samverk.feed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Watches;
import org.samverk.kernel.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questions, and the comment that answered them.
@Service
public class PostAnswers {
    private final Posts posts;
    private final PostTable table;
    private final Conversations conversations;
    private final Watches watches;
    private final Activities activities;

    PostAnswers(Posts posts, PostTable table, Conversations conversations, Watches watches, Activities activities) {
        this.posts = posts;
        this.table = table;
        this.conversations = conversations;
        this.watches = watches;
        this.activities = activities;
    }

    /// Says whether one's post asks something. What asks nothing has no answer.
    ///
    /// @throws RefusedException when it is somebody else's
    @Transactional
    public Post ask(Actor actor, UUID id, boolean question) {
        var post = posts.requireEditable(actor, id);
        if (post.state().question() != question) {
            table.question(id, question);
        }
        return posts.require(actor, id);
    }

    /// Says which comment answered the question, instead of what was said before; tells its author and the one who
    /// asked.
    ///
    /// @throws NotFoundException when there is no such comment on the post
    /// @throws RefusedException  when the post asks nothing, or the actor neither asked nor administers the group
    @Transactional
    public Post accept(Actor actor, UUID id, UUID commentId) {
        var post = requireAcceptable(actor, id);
        var comment = conversations.require(actor, commentId);
        if (!comment.subjectId().equals(id) || comment.isDeleted()) {
            throw new NotFoundException();
        }
        if (!commentId.equals(post.state().answerId())) {
            table.answer(id, commentId);
            var concerned = List.of(comment.author().id(), post.author().id());
            activities.record(actor, ActivityKind.ANSWER_ACCEPTED, id, commentId, watches.listening(id, concerned));
        }
        return posts.require(actor, id);
    }

    /// @throws RefusedException when the actor neither asked nor administers the group
    @Transactional
    public Post withdraw(Actor actor, UUID id) {
        requireAcceptable(actor, id);
        table.answer(id, null);
        return posts.require(actor, id);
    }

    /// The accepted answer of a post that has one.
    public Comment answer(Actor actor, Post post) {
        return conversations.require(actor, Objects.requireNonNull(post.state().answerId()));
    }

    public boolean canAccept(Actor actor, Post post, PostStanding standing) {
        return PostRules.canAccept(actor, post, standing.moderates()) && standing.open();
    }

    private Post requireAcceptable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        posts.requireOpen(actor, post);
        PostRules.require(canAccept(actor, post, posts.standing(actor, post)), "feed.error.notYourQuestion");
        return post;
    }
}
