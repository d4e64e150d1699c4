package org.samverk.ideas;

import org.samverk.access.Actor;
import org.samverk.access.Principals;
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
    private final Chain chain;
    private final TimeSource time;

    IdeaGroups(
            Ideas ideas,
            Groups groups,
            GroupInvitations invitations,
            Principals principals,
            Chain chain,
            TimeSource time) {
        this.ideas = ideas;
        this.groups = groups;
        this.invitations = invitations;
        this.principals = principals;
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
        var author = idea.author().id();
        if (!author.equals(person) && principals.actor(author).isPresent()) {
            invitations.invite(actor, group.id(), author, null);
        }
        return group;
    }
}
