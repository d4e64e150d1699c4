package org.samverk.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling a group something, at once or later, and changing it. Taking it back is in [PostRemoval].
@Service
public class Posts {
    private final PostTable table;
    private final PostPublication publication;
    private final PostHistory history;
    private final PostSchedule schedule;
    private final TopicTable topics;
    private final Groups groups;
    private final Subjects subjects;
    private final Memberships memberships;
    private final PostFiles files;
    private final TimeSource time;

    Posts(
            PostTable table,
            PostPublication publication,
            PostHistory history,
            PostSchedule schedule,
            TopicTable topics,
            Groups groups,
            Subjects subjects,
            Memberships memberships,
            PostFiles files,
            TimeSource time) {
        this.table = table;
        this.publication = publication;
        this.history = history;
        this.schedule = schedule;
        this.topics = topics;
        this.groups = groups;
        this.subjects = subjects;
        this.memberships = memberships;
        this.files = files;
        this.time = time;
    }

    /// @throws NotFoundException     when the actor may not know of the group
    /// @throws RefusedException      when the actor does not take part in it
    /// @throws InvalidInputException when the text is empty or longer than 50 000 characters
    @Transactional
    public Post post(Actor actor, UUID groupId, RichText text) {
        return post(actor, groupId, NewPost.of(text));
    }

    /// The same with what else a post can be. One that is planned is seen by its author alone until its time has come.
    ///
    /// @throws RefusedException      also when it is to be read by all and the actor does not administer the group
    /// @throws InvalidInputException also when its time is past or more than a year away
    @Transactional
    public Post post(Actor actor, UUID groupId, NewPost post) {
        return post(actor, groupId, post, List.of());
    }

    /// The same with files that are listed below it.
    ///
    /// @param fileIds keys of files that the actor may see
    /// @throws InvalidInputException also when one of the files is gone or hidden from the actor
    @Transactional
    public Post post(Actor actor, UUID groupId, NewPost post, Collection<UUID> fileIds) {
        var group = groups.require(actor, groupId);
        memberships.requireTakePart(actor, group.id());
        PostRules.requireText(post.text());
        var now = time.instant();
        PostRules.requireTime(post.publishAt(), now);
        if (post.mustRead()) {
            PostRules.require(memberships.canAdminister(actor, groupId), "feed.error.mustReadHere");
        }
        var author = actor.requirePerson();
        var id = subjects.nextId();
        var title = PostRules.title(post.text());
        subjects.create(new Subject(id, "post", null, Audience.OWNER, author, title, "/posts/" + id, now, now));
        table.insert(id, groupId, author, post, now);
        files.keep(actor, id, post.text(), fileIds);
        topics.index(id, post.text().topics(), now);
        publishOrPlan(actor, id, post);
        return require(actor, id);
    }

    /// @throws InvalidInputException as [#post] does for a text
    public void checkText(RichText text) {
        PostRules.requireText(text);
    }

    /// @throws InvalidInputException as [#post] does for the time of a planned post, null for at once
    public void checkTime(@Nullable Instant publishAt) {
        PostRules.requireTime(publishAt, time.instant());
    }

    /// Changes the text, and which files are listed below it.
    ///
    /// @param fileIds those that are listed from now on, no others
    /// @throws RefusedException      when it is somebody else's
    /// @throws InvalidInputException when the text is none, or one of the files is gone or hidden from the actor
    @Transactional
    public Post edit(Actor actor, UUID id, RichText text, Collection<UUID> fileIds) {
        requireEditable(actor, id);
        files.list(actor, id, fileIds);
        return edit(actor, id, text);
    }

    /// Changes the text. What others have seen before is kept ([PostHistory]).
    ///
    /// @throws RefusedException when it is somebody else's
    @Transactional
    public Post edit(Actor actor, UUID id, RichText text) {
        var post = requireEditable(actor, id);
        PostRules.requireText(text);
        if (text.equals(post.content())) {
            return post;
        }
        if (post.isScheduled()) {
            table.rewrite(id, text);
        } else {
            history.keep(post);
            table.change(id, text, time.instant());
        }
        subjects.rename(id, PostRules.title(text), post.path());
        files.keepPictures(actor, id, text);
        topics.index(id, text.topics(), post.createdAt());
        if (!post.isScheduled()) {
            var added = new HashSet<>(text.mentions());
            added.removeAll(post.content().mentions());
            publication.mention(actor, id, added);
        }
        return require(actor, id);
    }

    /// @throws NotFoundException when it is missing or hidden
    public Post require(Actor actor, UUID id) {
        return table.find(actor.id(), id).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when it is missing or hidden
    /// @throws RefusedException  when it is not the actor's to change
    public Post requireEditable(Actor actor, UUID id) {
        var post = require(actor, id);
        requireOpen(actor, post);
        PostRules.require(PostRules.canEdit(actor, post));
        return post;
    }

    public boolean canEdit(Actor actor, Post post, PostStanding standing) {
        return PostRules.canEdit(actor, post) && standing.open();
    }

    /// What the actor is in the group of the post. One query.
    public PostStanding standing(Actor actor, Post post) {
        var group = post.groupId();
        var all = actor instanceof Actor.SystemActor;
        var open = memberships.openRoles(actor, List.of(group)).get(group);
        var role = Optional.ofNullable(open).flatMap(found -> found);
        return new PostStanding(
                open != null || post.isScheduled(),
                all || role.filter(MembershipRole::takesPart).isPresent(),
                all || role.filter(MembershipRole.ADMINISTRATOR::equals).isPresent());
    }

    /// @throws RefusedException when the post is in an archived group
    void requireOpen(Actor actor, Post post) {
        if (!post.isScheduled()) {
            memberships.requireOpen(actor, post.groupId());
        }
    }

    private void publishOrPlan(Actor actor, UUID id, NewPost post) {
        if (post.publishAt() == null) {
            publication.publish(actor, require(actor, id));
        } else {
            schedule.plan(id, post.publishAt());
        }
    }
}
