package org.samverk.feed;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subjects;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a post back, and putting it back again.
@Service
public class PostRemovals {
    private final Posts posts;
    private final PostTable table;
    private final PinTable pins;
    private final Subjects subjects;
    private final TimeSource time;
    private final RemovalAudit audit;

    PostRemovals(Posts posts, PostTable table, PinTable pins, Subjects subjects, TimeSource time, RemovalAudit audit) {
        this.audit = audit;
        this.posts = posts;
        this.table = table;
        this.pins = pins;
        this.subjects = subjects;
        this.time = time;
    }

    /// Takes a post back: its author may, and an administrator of the group. From then on only those two see it, and
    /// whoever took it back can put it back for a day.
    ///
    /// @throws RefusedException when the actor may not, or the group is archived
    @Transactional
    public Post delete(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        posts.requireOpen(actor, post);
        PostRules.require(canDelete(actor, post, posts.standing(actor, post)));
        remove(actor, post);
        return posts.require(actor, id);
    }

    /// Puts a post back that the actor took back less than a day ago. Whoever took it back as one who handles
    /// reports no longer sees it then, unless they may read in its group.
    ///
    /// @throws RefusedException when the actor may not, or no longer, or the group is archived
    @Transactional
    public Post restore(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        posts.requireOpen(actor, post);
        PostRules.require(canRestore(actor, post, posts.standing(actor, post)));
        table.restore(id);
        audit.done(actor, AuditKind.POST_RESTORED, id, post.author());
        if (!post.isScheduled()) {
            subjects.readdress(id, Audience.GROUP, post.groupId());
        }
        subjects.revoke(id, actor.requirePerson());
        return posts.require(Actor.SYSTEM, id);
    }

    public boolean canDelete(Actor actor, Post post, PostStanding standing) {
        return PostRules.canDelete(actor, post, standing.moderates()) && standing.open();
    }

    public boolean canRestore(Actor actor, Post post, PostStanding standing) {
        return PostRules.canRestore(actor, post, time.instant()) && standing.open();
    }

    /// The act itself, for those who were found to be allowed it.
    void remove(Actor actor, Post post) {
        var id = post.id();
        table.delete(id, actor.requirePerson(), time.instant());
        pins.remove(id);
        subjects.readdress(id, Audience.OWNER, null);
        subjects.grant(id, actor.requirePerson());
        audit.done(actor, AuditKind.POST_REMOVED, id, post.author());
    }
}
