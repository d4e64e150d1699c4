package org.samverk.ideas;

import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.conversations.ConversationMoves;
import org.samverk.kernel.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one idea of two that say the same.
@Service
public class IdeaMerges {
    private final Ideas ideas;
    private final IdeaTable table;
    private final IdeaSupportTable supports;
    private final IdeaMergeTable merges;
    private final IdeaStations stations;
    private final ConversationMoves conversations;
    private final Chain chain;
    private final Promises promises;
    private final Activities activities;

    IdeaMerges(
            Ideas ideas,
            IdeaTable table,
            IdeaSupportTable supports,
            IdeaMergeTable merges,
            IdeaStations stations,
            ConversationMoves conversations,
            Chain chain,
            Promises promises,
            Activities activities) {
        this.ideas = ideas;
        this.table = table;
        this.supports = supports;
        this.merges = merges;
        this.stations = stations;
        this.conversations = conversations;
        this.chain = chain;
        this.promises = promises;
        this.activities = activities;
    }

    /// Merges an idea into another one: its supporters and its author back that one from now on, what was said moves
    /// there, and so do those who follow it. They are told. It cannot be undone.
    ///
    /// @param into the number of the idea that stays, one that the actor may answer too
    /// @return the idea that stays
    /// @throws org.samverk.kernel.RefusedException when the actor may not answer both
    /// @throws org.samverk.kernel.ConflictException when the idea has its answer
    /// @throws InvalidInputException when there is no such idea that the actor sees, when it is the same,
    ///     a duplicate or withdrawn, or when people who see one of the two do not see the other one
    @Transactional
    public Idea merge(Actor actor, long number, @Nullable Long into) {
        var idea = ideas.require(actor, number);
        IdeaRules.requireHandle(actor, ideas.answers(actor, idea));
        IdeaRules.requireNext(idea, IdeaStatus.DUPLICATE);
        var target = target(actor, idea, into);
        lock(idea, target);
        IdeaRules.requireNext(ideas.require(actor, number), IdeaStatus.DUPLICATE);
        requireNoDuplicate(ideas.require(actor, target.number()));
        move(actor, idea, target);
        return ideas.require(actor, target.number());
    }

    private Idea target(Actor actor, Idea idea, @Nullable Long into) {
        if (into == null) {
            throw new InvalidInputException("into", "ideas.problem.into");
        }
        var target = table.find(actor, into).orElseThrow(() -> new InvalidInputException("into", "ideas.problem.into"));
        if (target.number() == idea.number()) {
            throw new InvalidInputException("into", "ideas.problem.intoItself");
        }
        IdeaRules.requireHandle(actor, ideas.answers(actor, target));
        requireNoDuplicate(target);
        if (!merges.haveTheSameReaders(actor, idea.id(), target.id())) {
            throw new InvalidInputException("into", "ideas.problem.intoReaders");
        }
        return target;
    }

    private static void requireNoDuplicate(Idea target) {
        if (target.status() == IdeaStatus.DUPLICATE || target.status() == IdeaStatus.WITHDRAWN) {
            throw new InvalidInputException("into", "ideas.problem.intoDuplicate");
        }
    }

    /// In one order, so that two who merge the same ideas the other way round do not wait for each other for ever.
    private void lock(Idea one, Idea other) {
        Stream.of(one, other).map(Idea::id).sorted().forEach(table::lock);
    }

    private void move(Actor actor, Idea idea, Idea target) {
        var concerned = new HashSet<>(supports.people(idea.id()));
        concerned.add(idea.authorKey());
        merges.moveSupport(idea.id(), target.id());
        conversations.move(actor, idea.id(), target.id());
        merges.movePromise(idea.id(), target.id());
        merges.merge(idea.id(), target.id());
        promises.keep(target.id());
        stations.put(idea.id(), IdeaStatus.DUPLICATE, idea.authorKey());
        chain.link(actor, idea.id(), target.id(), LinkKind.MERGED, null);
        activities.quietly(actor, ActivityKind.IDEA_MERGED, idea.id(), concerned);
    }
}
