package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Posts that wait for their time.
@Service
public class ScheduledPosts {
    private static final int MOST = 100;
    private final Posts posts;
    private final PostTable table;
    private final ScheduledPostTable scheduled;
    private final PostSchedule schedule;
    private final PostPublication publication;
    private final TopicTable topics;
    private final Memberships memberships;
    private final Principals principals;
    private final Subjects subjects;
    private final Activities activities;
    private final TimeSource time;

    ScheduledPosts(
            Posts posts,
            PostTable table,
            ScheduledPostTable scheduled,
            PostSchedule schedule,
            PostPublication publication,
            TopicTable topics,
            Memberships memberships,
            Principals principals,
            Subjects subjects,
            Activities activities,
            TimeSource time) {
        this.posts = posts;
        this.table = table;
        this.scheduled = scheduled;
        this.schedule = schedule;
        this.publication = publication;
        this.topics = topics;
        this.memberships = memberships;
        this.principals = principals;
        this.subjects = subjects;
        this.activities = activities;
        this.time = time;
    }

    /// What the actor has planned: first what could not be published, then what comes next; at most a hundred.
    public List<PlannedPost> list(Actor actor) {
        return scheduled.list(actor.requirePerson(), MOST);
    }

    public PlannedCount count(Actor actor) {
        return scheduled.count(actor.requirePerson());
    }

    /// A planned post of the actor's.
    ///
    /// @throws RefusedException when it is not the actor's, or is published already
    public Post require(Actor actor, UUID id) {
        var post = posts.requireEditable(actor, id);
        PostRules.require(post.isScheduled(), "feed.error.publishedAlready");
        return post;
    }

    /// Gives a planned post another time, also one whose time came in vain.
    ///
    /// @throws RefusedException      when it is not the actor's, or is published already
    /// @throws InvalidInputException when the time is past or more than a year away
    @Transactional
    public Post plan(Actor actor, UUID id, Instant at) {
        requireWaiting(actor, id);
        PostRules.requireTime(at, time.instant());
        scheduled.plan(id, at);
        schedule.plan(id, at);
        return posts.require(actor, id);
    }

    /// Publishes a planned post now.
    ///
    /// @throws RefusedException when it is not the actor's, is published already, or the actor no longer takes part
    @Transactional
    public Post publish(Actor actor, UUID id) {
        var post = requireWaiting(actor, id);
        memberships.requireTakePart(actor, post.groupId());
        show(actor, post);
        return posts.require(actor, id);
    }

    /// Publishes a post whose time has come; called when it has, perhaps more than once. If its author may no longer
    /// write there it is kept, and its author is told.
    @Transactional
    public void publish(UUID id) {
        if (scheduled.lockDue(id, time.instant())) {
            var post = posts.require(Actor.SYSTEM, id);
            var author = principals
                    .actor(post.author().id())
                    .filter(person -> !post.isDeleted() && memberships.canTakePart(person, post.groupId()));
            author.ifPresentOrElse(person -> show(person, post), () -> hold(post));
        }
    }

    private void show(Actor author, Post post) {
        var now = time.instant();
        if (post.state().mustRead() && !memberships.canAdminister(author, post.groupId())) {
            table.mustRead(post.id(), false);
        }
        scheduled.published(post.id(), now);
        subjects.appear(post.id(), now);
        topics.index(post.id(), post.content().topics(), now);
        publication.publish(author, posts.require(author, post.id()));
    }

    private void hold(Post post) {
        scheduled.hold(post.id(), time.instant());
        if (!post.isDeleted()) {
            activities.record(
                    Actor.SYSTEM,
                    ActivityKind.POST_HELD,
                    post.id(),
                    Set.of(post.author().id()));
        }
    }

    private Post requireWaiting(Actor actor, UUID id) {
        var post = posts.requireEditable(actor, id);
        PostRules.require(scheduled.lockWaiting(id), "feed.error.publishedAlready");
        return post;
    }
}
