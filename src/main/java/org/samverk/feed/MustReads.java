package org.samverk.feed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a group's members are asked to read, and who has said that they have.
@Service
public class MustReads {
    /// So long it stands among what waits for somebody; whoever comes into a group need not read years of it.
    static final Duration WAITING = Duration.ofDays(90);

    private static final int MOST = 50;
    private final Posts posts;
    private final PostTable table;
    private final MustReadTable mustReads;
    private final PostPublication publication;
    private final Feed feed;
    private final TimeSource time;

    MustReads(
            Posts posts,
            PostTable table,
            MustReadTable mustReads,
            PostPublication publication,
            Feed feed,
            TimeSource time) {
        this.posts = posts;
        this.table = table;
        this.mustReads = mustReads;
        this.publication = publication;
        this.feed = feed;
        this.time = time;
    }

    /// Asks the members of the post's group to read it and to say so. Asking twice changes nothing.
    ///
    /// @throws RefusedException when the actor does not administer the group
    @Transactional
    public Post ask(Actor actor, UUID id) {
        var post = requireFeaturable(actor, id);
        if (!post.state().mustRead()) {
            table.mustRead(id, true);
            publication.askToRead(actor, post);
        }
        return posts.require(actor, id);
    }

    /// Asks no longer; who has confirmed it is kept.
    ///
    /// @throws RefusedException when the actor does not administer the group
    @Transactional
    public Post withdraw(Actor actor, UUID id) {
        requireFeaturable(actor, id);
        table.mustRead(id, false);
        return posts.require(actor, id);
    }

    /// The actor has read it. Saying so twice changes nothing.
    ///
    /// @throws RefusedException when nobody is asked to, or the actor does not take part in the group
    @Transactional
    public Post confirm(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(
                post.isShown()
                        && post.state().mustRead()
                        && posts.standing(actor, post).takesPart(),
                "feed.error.notAsked");
        mustReads.confirm(id, actor.requirePerson(), time.instant());
        return post;
    }

    /// Whether the actor is asked to say that they have read it. Who wrote it is not.
    public boolean isAsked(Actor actor, Post post, PostStanding standing) {
        return PostRules.isAsked(actor, post) && standing.takesPart();
    }

    /// What the actor is asked to read and has not confirmed, of the last 90 days, the newest first, at most fifty.
    public List<FeedItem> waiting(Actor actor) {
        return feed.these(actor, ids(actor));
    }

    /// How much the actor is asked to read, in groups and on pages ([Articles#waiting]), and has not confirmed.
    public int countWaiting(Actor actor) {
        return mustReads.countWaiting(actor.requirePerson(), time.instant().minus(WAITING), MOST);
    }

    /// Those of the posts that the actor has said to have read.
    public Set<UUID> confirmed(Actor actor, List<UUID> ids) {
        return actor.person().isEmpty() || ids.isEmpty() ? Set.of() : mustReads.confirmed(actor.requirePerson(), ids);
    }

    private List<UUID> ids(Actor actor) {
        return mustReads.waiting(actor.requirePerson(), time.instant().minus(WAITING), MOST);
    }

    private Post requireFeaturable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(
                PostRules.canFeature(post, posts.standing(actor, post).moderates()), "feed.error.administratorsOnly");
        return post;
    }
}
