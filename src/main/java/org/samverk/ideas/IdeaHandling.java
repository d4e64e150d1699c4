package org.samverk.ideas;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The queue of those who answer ideas: who has which, and until when.
@Service
public class IdeaHandling {
    private static final int LAST_YEAR = 2200;
    private final Ideas ideas;
    private final IdeaTable table;
    private final IdeaQueueTable queue;
    private final IdeaCalendar calendar;
    private final Activities activities;
    private final TimeSource time;

    IdeaHandling(
            Ideas ideas,
            IdeaTable table,
            IdeaQueueTable queue,
            IdeaCalendar calendar,
            Activities activities,
            TimeSource time) {
        this.ideas = ideas;
        this.table = table;
        this.queue = queue;
        this.calendar = calendar;
        this.activities = activities;
        this.time = time;
    }

    /// The ideas without an answer that the actor may answer, what is due first first.
    ///
    /// @param after the cursor of an earlier slice, null for the first
    /// @param size  how many, at most 100
    /// @throws org.samverk.kernel.RefusedException when the actor does not belong to the organisation
    public Slice<WaitingIdea> queue(Actor actor, Whose whose, @Nullable String after, int size) {
        actor.requireEmployee();
        var most = Math.clamp(size, 1, 100);
        var rows = queue.list(actor, whose, IdeaCursor.parse(after), time.instant(), most + 1);
        return Slice.of(
                rows, most, idea -> new IdeaCursor(Math.max(0, idea.dueOn().toEpochDay()), idea.number()).toString());
    }

    /// Whether the day on which the idea was to be answered has passed.
    public boolean isLate(Idea idea) {
        return idea.status().isWaiting() && idea.dueOn().isBefore(calendar.today());
    }

    /// Those who may answer the idea. The caller has found it with its reader.
    public List<PersonRef> answerers(Idea idea) {
        return queue.answerers(idea.id(), idea.groupId());
    }

    /// Says who has the idea and until when it is to be answered. Whoever gets it from somebody else is told.
    ///
    /// @param handler one of those who may answer it, null for nobody
    /// @throws org.samverk.kernel.RefusedException when the actor is none of those who may answer it
    /// @throws org.samverk.kernel.ConflictException when it has its answer
    /// @throws org.samverk.kernel.InvalidInputException when there is no day, or it is after the promised one,
    ///     or that person may not answer it
    @Transactional
    public Idea change(Actor actor, long number, @Nullable UUID handler, @Nullable LocalDate dueOn) {
        var idea = ideas.require(actor, number);
        IdeaRules.requireHandle(actor, ideas.answers(actor, idea));
        table.lock(idea.id());
        IdeaRules.requireWaiting(ideas.require(actor, number));
        check(idea, handler, dueOn);
        queue.change(idea.id(), handler, Objects.requireNonNull(dueOn));
        if (handler != null
                && (idea.handler() == null || !handler.equals(idea.handler().id()))) {
            activities.quietly(actor, ActivityKind.IDEA_ASSIGNED, idea.id(), Set.of(handler));
        }
        return ideas.require(actor, number);
    }

    private void check(Idea idea, @Nullable UUID handler, @Nullable LocalDate dueOn) {
        var problems = new Problems();
        if (handler != null
                && answerers(idea).stream().noneMatch(person -> person.id().equals(handler))) {
            problems.add("handler", "ideas.problem.handler");
        }
        if (dueOn == null || dueOn.isBefore(LocalDate.EPOCH) || dueOn.getYear() > LAST_YEAR) {
            problems.add("due", "ideas.problem.due");
        } else if (idea.promise() != null && idea.promise().isBefore(dueOn)) {
            problems.add(
                    "due",
                    "ideas.problem.duePromised",
                    String.valueOf(idea.promise().dueOn()));
        }
        problems.throwIfAny();
    }
}
