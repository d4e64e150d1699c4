package org.samverk.feed;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subjects;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moving a post to the group where it belongs.
@Service
public class PostMoves {
    private final Posts posts;
    private final PostTable table;
    private final PinTable pins;
    private final Groups groups;
    private final Memberships memberships;
    private final Subjects subjects;

    PostMoves(Posts posts, PostTable table, PinTable pins, Groups groups, Memberships memberships, Subjects subjects) {
        this.posts = posts;
        this.table = table;
        this.pins = pins;
        this.groups = groups;
        this.memberships = memberships;
        this.subjects = subjects;
    }

    /// Moves a post with all that hangs on it: its comments, files, topics and who follows it. From then on it
    /// is seen by those who see the other group. It is no longer pinned, nor asked to be read where the actor could
    /// not ask for that.
    ///
    /// @throws NotFoundException when the post or the group is hidden from the actor
    /// @throws RefusedException  when the actor does not take part in both groups, or neither wrote the post nor
    ///                           administers the group that it leaves
    @Transactional
    public Post move(Actor actor, UUID id, UUID groupId) {
        var post = posts.require(actor, id);
        PostRules.require(canMove(actor, post));
        var group = groups.require(actor, groupId);
        memberships.requireTakePart(actor, group.id());
        if (group.id().equals(post.groupId())) {
            return post;
        }
        table.move(id, group.id());
        pins.remove(id);
        if (post.state().mustRead() && !memberships.canAdminister(actor, group.id())) {
            table.mustRead(id, false);
        }
        subjects.readdress(id, Audience.GROUP, group.id());
        return posts.require(actor, id);
    }

    public boolean canMove(Actor actor, Post post) {
        return PostRules.canMove(actor, post, posts.takesPart(actor, post), posts.moderates(actor, post));
    }

    /// @return the groups that the actor may move or share the post to
    public List<Group> targets(Actor actor, Post post) {
        return groups.mine(actor).stream()
                .filter(group -> !group.id().equals(post.groupId()))
                .toList();
    }
}
