package org.samverk.ideas;

import java.util.Set;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Groups that are started to work on an idea.
@Service
public class IdeaGroups {
    private final Ideas ideas;
    private final Groups groups;
    private final GroupInvitations invitations;
    private final Principals principals;
    private final IdeaAuthors authors;
    private final Activities activities;
    private final Chain chain;
    private final TimeSource time;

    IdeaGroups(
            Ideas ideas,
            Groups groups,
            GroupInvitations invitations,
            Principals principals,
            IdeaAuthors authors,
            Activities activities,
            Chain chain,
            TimeSource time) {
        this.ideas = ideas;
        this.groups = groups;
        this.invitations = invitations;
        this.principals = principals;
        this.authors = authors;
        this.activities = activities;
        this.chain = chain;
        this.time = time;
    }

    /// The idea that a group is to be started for.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not belong to the organisation
    /// @throws ConflictException when the idea is closed
    public Idea require(Actor actor, long number) {
        var idea = ideas.require(actor, number);
        actor.requireEmployee();
        if (!idea.status().isOpen()) {
            throw new ConflictException("ideas.error.groupClosed");
        }
        return idea;
    }

    /// Starts a group in which the idea is worked on: the actor administers it, and the author is invited.
    ///
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    @Transactional
    public Group start(Actor actor, long number, GroupFields fields) {
        var idea = require(actor, number);
        var person = actor.requirePerson();
        var group = groups.create(actor, fields);
        chain.station(Station.of(group.id(), Step.DISCUSSION, "group", false, person, time.instant()));
        chain.link(actor, idea.id(), group.id(), LinkKind.BECAME, null);
        invite(actor, idea, group);
        return group;
    }

    /// An invitation would name an author who shows no name to everybody who administers the group, so that one is
    /// told of the group instead, and joins it or not.
    private void invite(Actor actor, Idea idea, Group group) {
        var author = authors.person(idea);
        if (author.equals(actor.requirePerson()) || principals.actor(author).isEmpty()) {
            return;
        }
        if (idea.unnamed()) {
            activities.quietly(actor, ActivityKind.IDEA_MOVED, idea.id(), Set.of(author));
        } else {
            invitations.invite(actor, group.id(), author, null);
        }
    }
}
