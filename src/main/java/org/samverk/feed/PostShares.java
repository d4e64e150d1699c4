package org.samverk.feed;

import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Showing a post to another group. Nothing is copied: the new post has words of its own and leads to the first, and
/// whoever may not see that one there sees the words alone.
@Service
public class PostShares {
    private final Posts posts;
    private final PostTable table;
    private final Activities activities;

    PostShares(Posts posts, PostTable table, Activities activities) {
        this.posts = posts;
        this.table = table;
        this.activities = activities;
    }

    /// Shares a post, see [#original]. Its author is told.
    ///
    /// @param text what the actor says of it
    /// @throws RefusedException      when the actor does not take part in the group
    /// @throws InvalidInputException when nothing is said of it
    @Transactional
    public Post share(Actor actor, UUID id, UUID groupId, RichText text) {
        var post = requireShareable(actor, id);
        var first = original(actor, post);
        var shared = posts.post(actor, groupId, NewPost.sharing(text, first.id()));
        activities.quietly(
                actor,
                ActivityKind.POST_SHARED,
                shared.id(),
                Set.of(first.author().id()));
        return posts.require(actor, shared.id());
    }

    /// @throws NotFoundException when the actor does not see it
    /// @throws RefusedException  when it is taken back, or waits for its time
    public Post requireShareable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(canShare(actor, post));
        return post;
    }

    public boolean canShare(Actor actor, Post post) {
        return PostRules.canShare(actor, post);
    }

    /// What is shown to the others when the actor shares a post: of one that is itself a share, the first one, unless
    /// that is hidden from the actor or taken back.
    public Post original(Actor actor, Post post) {
        var first = post.state().originalId();
        return first == null
                ? post
                : table.find(actor.id(), first).filter(Post::isShown).orElse(post);
    }
}
