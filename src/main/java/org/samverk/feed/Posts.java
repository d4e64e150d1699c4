package org.samverk.feed;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.files.Files;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.live.Live;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling a group something.
@Service
public class Posts {
    private final PostTable table;
    private final Groups groups;
    private final Subjects subjects;
    private final Memberships memberships;
    private final Activities activities;
    private final Live live;
    private final Chain chain;
    private final Files files;
    private final TimeSource time;

    Posts(
            PostTable table,
            Groups groups,
            Subjects subjects,
            Memberships memberships,
            Activities activities,
            Live live,
            Chain chain,
            Files files,
            TimeSource time) {
        this.table = table;
        this.groups = groups;
        this.subjects = subjects;
        this.memberships = memberships;
        this.activities = activities;
        this.live = live;
        this.chain = chain;
        this.files = files;
        this.time = time;
    }

    /// @throws NotFoundException     when the actor may not know of the group
    /// @throws RefusedException      when the actor does not take part in it
    /// @throws InvalidInputException when the text is empty or longer than 50 000 characters
    @Transactional
    public Post post(Actor actor, UUID groupId, RichText text) {
        var group = groups.require(actor, groupId);
        memberships.requireTakePart(actor, group.id());
        PostRules.requireText(text);
        var author = actor.requirePerson();
        var id = subjects.nextId();
        var now = time.instant();
        subjects.create(new Subject(
                id, "post", groupId, Audience.GROUP, author, PostRules.title(text), "/posts/" + id, now, now));
        table.insert(id, groupId, author, text, now);
        files.attach(actor, id, text.images());
        chain.station(Station.of(id, Step.DISCUSSION, "post", true, author, now));
        mention(actor, id, Set.copyOf(text.mentions()));
        activities.record(actor, ActivityKind.POSTED, id, Set.of());
        live.tell(actor, id, "posted", null);
        return require(actor, id);
    }

    /// @throws RefusedException when it is somebody else's
    @Transactional
    public Post edit(Actor actor, UUID id, RichText text) {
        var post = requireEditable(actor, id);
        PostRules.requireText(text);
        table.change(id, text, time.instant());
        subjects.rename(id, PostRules.title(text), post.path());
        files.attach(actor, id, text.images());
        var added = new HashSet<>(text.mentions());
        added.removeAll(post.content().mentions());
        mention(actor, id, added);
        return require(actor, id);
    }

    /// Takes a post back: its author may, and an administrator of the group. From then on only those two see it, and
    /// whoever took it back can put it back for a day.
    ///
    /// @throws RefusedException when the actor may not
    @Transactional
    public Post delete(Actor actor, UUID id) {
        var post = require(actor, id);
        PostRules.require(canDelete(actor, post));
        table.delete(id, actor.requirePerson(), time.instant());
        subjects.readdress(id, Audience.OWNER, null);
        subjects.grant(id, actor.requirePerson());
        return require(actor, id);
    }

    /// Puts a post back that the actor took back less than a day ago.
    ///
    /// @throws RefusedException when the actor may not, or no longer
    @Transactional
    public Post restore(Actor actor, UUID id) {
        var post = require(actor, id);
        PostRules.require(canRestore(actor, post));
        table.restore(id);
        subjects.readdress(id, Audience.GROUP, post.groupId());
        subjects.revoke(id, actor.requirePerson());
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
        PostRules.require(canEdit(actor, post));
        return post;
    }

    public boolean canEdit(Actor actor, Post post) {
        return PostRules.canEdit(actor, post);
    }

    public boolean canDelete(Actor actor, Post post) {
        return PostRules.canDelete(actor, post, memberships.canAdminister(actor, post.groupId()));
    }

    public boolean canRestore(Actor actor, Post post) {
        return PostRules.canRestore(actor, post, time.instant());
    }

    private void mention(Actor actor, UUID id, Set<UUID> people) {
        if (!people.isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, id, people);
        }
    }
}
