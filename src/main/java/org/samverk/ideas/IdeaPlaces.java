package org.samverk.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Subjects;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Where ideas may be submitted, and who takes part or answers there.
@Component
class IdeaPlaces {
    static final String TOOL = "ideas";
    private final CampaignTable campaigns;
    private final IdeaBoardTable boards;
    private final Groups groups;
    private final Subjects subjects;
    private final Memberships memberships;

    IdeaPlaces(
            CampaignTable campaigns, IdeaBoardTable boards, Groups groups, Subjects subjects, Memberships memberships) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.groups = groups;
        this.subjects = subjects;
        this.memberships = memberships;
    }

    /// Where an idea lies.
    ///
    /// @param groupId    null for the whole organisation
    /// @param campaignId null for none
    /// @param categoryId null for none
    record Place(
            @Nullable UUID groupId,
            @Nullable UUID campaignId,
            @Nullable UUID categoryId) {}

    /// The place that somebody chose for a new idea. In a group's campaign it is that group.
    ///
    /// @throws InvalidInputException when the campaign takes no idea from the actor, or none for this group
    /// @throws org.samverk.kernel.NotFoundException when the actor does not see the group
    /// @throws RefusedException when the actor may not write there, or the group does without ideas
    Place of(Actor actor, NewIdea idea) {
        var campaign = idea.campaign() == null ? null : campaign(actor, idea, idea.campaign());
        var group = campaign == null ? idea.groupId() : campaign.groupId();
        requireWrite(actor, group);
        boards.check(group, idea);
        return new Place(group, campaign == null ? null : campaign.id(), idea.category());
    }

    private Campaign campaign(Actor actor, NewIdea idea, long number) {
        var campaign = campaigns
                .find(actor.id(), number)
                .orElseThrow(() -> new InvalidInputException("campaign", "ideas.problem.campaign"));
        if (campaign.state() != CampaignState.OPEN) {
            throw new InvalidInputException("campaign", "ideas.problem.campaignClosed");
        }
        if (!campaigns.asks(campaign.id(), actor.id())) {
            throw new InvalidInputException("campaign", "ideas.problem.campaignAsks");
        }
        if (idea.groupId() != null && !idea.groupId().equals(campaign.groupId())) {
            throw new InvalidInputException("group", "ideas.problem.campaignGroup");
        }
        return campaign;
    }

    private void requireWrite(Actor actor, @Nullable UUID group) {
        if (group == null) {
            actor.requireEmployee();
        } else {
            subjects.require(actor, group);
            memberships.requireTakePart(actor, group);
            requireTool(actor, group);
        }
    }

    /// @throws RefusedException when the group does without ideas
    void requireTool(Actor actor, @Nullable UUID group) {
        if (group != null && !groups.require(actor, group).uses(TOOL)) {
            throw new RefusedException("groups.error.toolOff");
        }
    }

    /// @throws org.samverk.kernel.NotFoundException when the actor does not see the group
    /// @throws RefusedException when the actor does not see what is in it
    void requireReadable(Actor actor, UUID group) {
        if (!groups.require(actor, group).readable()) {
            throw new RefusedException("ideas.board.error.closed");
        }
    }

    /// Employees who see a group's idea may back it without joining; guests must belong.
    boolean takesPart(Actor actor, Idea idea) {
        return actor.isEmployee() || (idea.groupId() != null && memberships.canTakePart(actor, idea.groupId()));
    }

    /// Whether the actor answers the idea without handling ideas for all: who administers its group, and who owes it
    /// the answer that its campaign promised.
    boolean answers(Actor actor, Idea idea) {
        return administers(actor, idea.groupId())
                || (actor.isEmployee()
                        && idea.promise() != null
                        && idea.promise().isOwedBy(actor.id()));
    }

    boolean administers(Actor actor, @Nullable UUID group) {
        return group != null && memberships.canAdminister(actor, group);
    }
}
