package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands first on a group's page.
@Service
public class PostPins {
    static final int MOST = 3;
    private final Posts posts;
    private final Feed feed;
    private final PinTable table;
    private final TimeSource time;

    PostPins(Posts posts, Feed feed, PinTable table, TimeSource time) {
        this.posts = posts;
        this.feed = feed;
        this.table = table;
        this.time = time;
    }

    /// Puts a post first on its group's page; a group has at most three such. Pinning twice changes nothing.
    ///
    /// @throws RefusedException  when the actor does not administer the group
    /// @throws ConflictException when three others are pinned already
    @Transactional
    public Post pin(Actor actor, UUID id) {
        var post = requireFeaturable(actor, id);
        if (table.lockOthers(post.groupId(), id) >= MOST) {
            throw new ConflictException("feed.error.pinsFull", MOST);
        }
        table.put(id, post.groupId(), actor.requirePerson(), time.instant());
        return post;
    }

    /// @throws RefusedException when the actor does not administer the group
    @Transactional
    public Post unpin(Actor actor, UUID id) {
        var post = requireFeaturable(actor, id);
        table.remove(id);
        return post;
    }

    /// What is pinned in a group, as far as the actor sees it, the newest pin first.
    public List<FeedItem> of(Actor actor, UUID groupId) {
        return feed.these(actor, table.list(actor.id(), groupId));
    }

    public boolean isPinned(Post post) {
        return table.isPinned(post.id());
    }

    private Post requireFeaturable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(
                PostRules.canFeature(post, posts.standing(actor, post).moderates()), "feed.error.administratorsOnly");
        return post;
    }
}
