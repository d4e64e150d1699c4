package org.samverk.ideas;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what campaigns promise: an idea that has enough support in time is handed to those who are to answer it.
@Component
class Promises {
    private final IdeaTable ideas;
    private final IdeaQueueTable queue;
    private final IdeaAuthors authors;
    private final IdeaCalendar calendar;
    private final Activities activities;
    private final TimeSource time;

    Promises(
            IdeaTable ideas,
            IdeaQueueTable queue,
            IdeaAuthors authors,
            IdeaCalendar calendar,
            Activities activities,
            TimeSource time) {
        this.ideas = ideas;
        this.queue = queue;
        this.authors = authors;
        this.calendar = calendar;
        this.activities = activities;
        this.time = time;
    }

    /// Hands the idea over when it has the support that it takes, and was not handed over before. Called in the
    /// transaction in which the support came, so that two who come at once are counted one after the other.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id) {
        var idea = ideas.find(Actor.SYSTEM, id).orElseThrow();
        var promise = idea.promise();
        if (promise == null || !promise.isReached(idea.supporters())) {
            return;
        }
        var dueOn = calendar.today().plusWeeks(promise.weeks());
        queue.handOver(id, time.instant(), dueOn);
        var handlers = handlers(idea, promise);
        var owing = handlers.stream()
                .filter(who -> who.equals(promise.answererId()))
                .findFirst();
        queue.change(id, owing.orElse(null), dueOn);
        activities.quietly(Actor.SYSTEM, ActivityKind.IDEA_HANDED_OVER, id, handlers);
        var author = authors.person(idea);
        if (!handlers.contains(author)) {
            activities.quietly(Actor.SYSTEM, ActivityKind.IDEA_PROMISED, id, Set.of(author));
        }
    }

    /// Whoever owes the answer; all who may answer the idea when that is nobody, or somebody who does not see it.
    private Set<UUID> handlers(Idea idea, Promise promise) {
        var answerers = queue.answerers(idea.id(), idea.groupId()).stream()
                .map(PersonRef::id)
                .collect(Collectors.toSet());
        var owing = promise.answererId();
        return owing != null && answerers.contains(owing) ? Set.of(owing) : answerers;
    }
}
