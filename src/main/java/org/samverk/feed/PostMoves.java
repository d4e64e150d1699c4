package org.samverk.feed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
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
    private final Principals principals;
    private final Subjects subjects;
    private final Activities activities;

    PostMoves(
            Posts posts,
            PostTable table,
            PinTable pins,
            Groups groups,
            Memberships memberships,
            Principals principals,
            Subjects subjects,
            Activities activities) {
        this.posts = posts;
        this.table = table;
        this.pins = pins;
        this.groups = groups;
        this.memberships = memberships;
        this.principals = principals;
        this.subjects = subjects;
        this.activities = activities;
    }

    /// Moves a post with all that hangs on it: its comments, files, topics and who follows it. From then on it
    /// is seen by those who see the other group. It is no longer pinned, nor asked to be read where the actor could
    /// not ask for that. Its author is told.
    ///
    /// @param confirmed whether the actor has said that others may read what was written for a few ([#spreads])
    /// @throws NotFoundException     when the post or the group is hidden from the actor
    /// @throws RefusedException      when the actor does not take part in both groups, or neither wrote the
    ///                               post nor administers the group that it leaves
    /// @throws InvalidInputException for `group` when its author could not read it there, for `confirmed` when
    ///                               that is missing
    @Transactional
    public Post move(Actor actor, UUID id, UUID groupId, boolean confirmed) {
        var post = requireMovable(actor, id);
        var group = groups.require(actor, groupId);
        memberships.requireTakePart(actor, group.id());
        if (group.id().equals(post.groupId())) {
            return post;
        }
        requireReadable(post, group);
        if (spreads(actor, post) && !confirmed) {
            throw new InvalidInputException("confirmed", "feed.problem.spreads");
        }
        change(actor, post, group);
        return posts.require(actor, id);
    }

    private void change(Actor actor, Post post, Group group) {
        var id = post.id();
        table.move(id, group.id());
        pins.remove(id);
        if (post.state().mustRead() && !memberships.canAdminister(actor, group.id())) {
            table.mustRead(id, false);
        }
        subjects.readdress(id, Audience.GROUP, group.id());
        activities.quietly(
                actor, ActivityKind.POST_MOVED, id, Set.of(post.author().id()));
    }

    /// Nobody loses what they wrote themselves.
    private void requireReadable(Post post, Group group) {
        var outside = principals
                .actor(post.author().id())
                .filter(author ->
                        groups.find(author, group.id()).filter(Group::readable).isEmpty())
                .isPresent();
        if (outside) {
            throw new InvalidInputException("group", "feed.problem.authorOutside");
        }
    }

    /// Whether it was written for those alone who are in its group, so that others read it wherever it is moved.
    public boolean spreads(Actor actor, Post post) {
        return groups.find(actor, post.groupId())
                .filter(group -> group.visibility().isReadByAllEmployees())
                .isEmpty();
    }

    /// @throws NotFoundException when the post is hidden from the actor
    /// @throws RefusedException  when the actor does not take part in its group, or neither wrote it nor
    ///                           administers the group
    public Post requireMovable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(canMove(actor, post, posts.standing(actor, post)), "feed.error.cannotMove");
        return post;
    }

    public boolean canMove(Actor actor, Post post, PostStanding standing) {
        return PostRules.canMove(actor, post, standing.takesPart(), standing.moderates());
    }

    /// @return the groups that the actor may move or share the post to
    public List<Group> targets(Actor actor, Post post) {
        return groups.mine(actor).stream()
                .filter(group -> !group.id().equals(post.groupId()))
                .toList();
    }
}
