package org.samverk.ideas;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.ChainLinked;
import org.samverk.chain.LinkKind;
import org.samverk.files.Files;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Official answers: an idea moves to another state only with a reason that its author and its supporters get to read.
@Service
public class IdeaResponses {
    private final Ideas ideas;
    private final IdeaTable table;
    private final IdeaSupportTable supports;
    private final IdeaListTable lists;
    private final IdeaQueueTable queue;
    private final IdeaStations stations;
    private final Subjects subjects;
    private final Principals principals;
    private final IdeaAuthors authors;
    private final Memberships memberships;
    private final Activities activities;
    private final Files files;
    private final TimeSource time;

    IdeaResponses(
            Ideas ideas,
            IdeaTable table,
            IdeaSupportTable supports,
            IdeaListTable lists,
            IdeaQueueTable queue,
            IdeaStations stations,
            Subjects subjects,
            Principals principals,
            IdeaAuthors authors,
            Memberships memberships,
            Activities activities,
            Files files,
            TimeSource time) {
        this.ideas = ideas;
        this.table = table;
        this.supports = supports;
        this.lists = lists;
        this.queue = queue;
        this.stations = stations;
        this.subjects = subjects;
        this.principals = principals;
        this.authors = authors;
        this.memberships = memberships;
        this.activities = activities;
        this.files = files;
        this.time = time;
    }

    /// Answers an idea.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor neither handles ideas nor administers its group
    /// @throws org.samverk.kernel.ConflictException when the new state may not follow the present one
    /// @throws org.samverk.kernel.InvalidInputException when the reasons are missing
    @Transactional
    public Idea respond(Actor actor, long number, NewResponse response) {
        var idea = ideas.require(actor, number);
        IdeaRules.requireHandle(actor, ideas.answers(actor, idea));
        var problems = new Problems();
        IdeaRules.checkText(problems, response.content());
        problems.throwIfAny();
        table.lock(idea.id());
        IdeaRules.requireAnswer(ideas.require(actor, number), response.status());
        store(actor, idea, response);
        return ideas.require(actor, number);
    }

    private void store(Actor actor, Idea idea, NewResponse response) {
        var author = actor.requirePerson();
        lists.respond(idea.id(), author, response, time.instant());
        table.move(idea.id(), response.status());
        if (response.status().isAnswered()) {
            queue.keep(idea.id(), time.instant());
        }
        if (response.askedGroupId() != null) {
            subjects.require(actor, response.askedGroupId());
            table.ask(idea.id(), response.askedGroupId());
        }
        files.attach(actor, idea.id(), response.content().images());
        stations.put(idea.id(), response.status(), author);
        activities.record(actor, ActivityKind.IDEA_ANSWERED, idea.id(), concerned(idea, response));
    }

    /// The author, everybody who backed it, the mentioned, and the administrators of the group that is asked.
    private Set<UUID> concerned(Idea idea, NewResponse response) {
        var people = new HashSet<>(supports.people(idea.id()));
        people.add(idea.authorKey());
        people.addAll(response.content().mentions());
        if (response.askedGroupId() != null) {
            people.addAll(memberships.administratorsOf(response.askedGroupId()));
        }
        return people;
    }

    /// An accepted idea that a draft is written for has been started on.
    @EventListener
    void started(ChainLinked linked) {
        if (!linked.fromKind().equals(Ideas.KIND) || linked.kind() != LinkKind.DRAFTED) {
            return;
        }
        var idea = ideas.require(Actor.SYSTEM, linked.from());
        if (idea.status() == IdeaStatus.ACCEPTED) {
            table.move(idea.id(), IdeaStatus.STARTED);
            stations.put(idea.id(), IdeaStatus.STARTED, linked.actorId() == null ? idea.authorKey() : linked.actorId());
        }
        tellAuthor(idea, linked);
    }

    /// Whoever sees the draft is told of that. An author who does not is told that the idea has come further.
    private void tellAuthor(Idea idea, ChainLinked linked) {
        var author = principals.actor(authors.person(idea));
        if (author.isPresent() && !subjects.canSee(author.get(), linked.to())) {
            var by = linked.actorId() == null
                    ? Actor.SYSTEM
                    : principals.actor(linked.actorId()).orElse(Actor.SYSTEM);
            activities.quietly(by, ActivityKind.IDEA_MOVED, idea.id(), Set.of(idea.authorKey()));
        }
    }
}
