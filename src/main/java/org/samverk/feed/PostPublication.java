package org.samverk.feed;

import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.TimeSource;
import org.samverk.live.Live;
import org.springframework.stereotype.Component;

/// The moment in which a post is there for others: at once, or when its time has come.
@Component
class PostPublication {
    private final Subjects subjects;
    private final Activities activities;
    private final Chain chain;
    private final MustReadTable mustReads;
    private final Live live;
    private final TimeSource time;

    PostPublication(
            Subjects subjects,
            Activities activities,
            Chain chain,
            MustReadTable mustReads,
            Live live,
            TimeSource time) {
        this.subjects = subjects;
        this.activities = activities;
        this.chain = chain;
        this.mustReads = mustReads;
        this.live = live;
        this.time = time;
    }

    /// Shows a post to its group and tells those whom it concerns.
    ///
    /// @param author who wrote it
    void publish(Actor author, Post post) {
        var id = post.id();
        subjects.readdress(id, Audience.GROUP, post.groupId());
        chain.station(Station.of(id, Step.DISCUSSION, "post", true, author.requirePerson(), time.instant()));
        mention(author, id, Set.copyOf(post.content().mentions()));
        activities.record(author, ActivityKind.POSTED, id, Set.of());
        live.tell(author, id, "posted", null);
        if (post.state().mustRead()) {
            askToRead(author, post);
        }
    }

    /// Tells the members that they are asked to read it.
    void askToRead(Actor actor, Post post) {
        activities.record(actor, ActivityKind.MUST_READ, post.id(), mustReads.members(post.groupId()));
    }

    void mention(Actor actor, UUID id, Set<UUID> people) {
        if (!people.isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, id, people);
        }
    }
}
