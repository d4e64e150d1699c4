package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Origin;
import org.samverk.conversations.Origins;
import org.samverk.files.Attached;
import org.samverk.groups.Group;
import org.samverk.groups.Groups;
import org.samverk.ideas.BoardChoices;
import org.samverk.ideas.Campaigns;
import org.samverk.ideas.Idea;
import org.samverk.ideas.IdeaBoards;
import org.samverk.ideas.IdeaFiles;
import org.samverk.ideas.SimilarIdeas;
import org.samverk.kernel.Problem;
import org.samverk.richtext.Markdown;
import org.springframework.stereotype.Component;

/// Fills the form in which an idea is written or changed.
@Component
class IdeaForms {
    private final Groups groups;
    private final Origins origins;
    private final SimilarIdeas similar;
    private final Campaigns campaigns;
    private final IdeaBoards boards;
    private final IdeaFiles files;

    IdeaForms(
            Groups groups,
            Origins origins,
            SimilarIdeas similar,
            Campaigns campaigns,
            IdeaBoards boards,
            IdeaFiles files) {
        this.groups = groups;
        this.origins = origins;
        this.similar = similar;
        this.campaigns = campaigns;
        this.boards = boards;
        this.files = files;
    }

    /// @param campaign the number of the campaign that it is to answer, if it asks the actor
    IdeaForm fresh(
            Actor actor,
            @Nullable UUID subject,
            @Nullable UUID comment,
            @Nullable UUID group,
            @Nullable Long campaign) {
        var origin = origin(actor, subject, comment);
        var place = group == null && origin != null && origin.narrow()
                ? origin.subject().groupId()
                : group;
        return new IdeaForm(
                null,
                origin == null ? "" : origin.title(),
                origin == null ? "" : origin.markdown(),
                origin == null ? null : origin.document(),
                place,
                places(actor),
                campaign,
                campaigns.asking(actor),
                origin,
                new SimilarPart(similar.to(actor, origin == null ? null : origin.title())),
                null,
                false,
                boards(actor),
                List.of(),
                List.of());
    }

    IdeaForm change(Actor actor, Idea idea) {
        return new IdeaForm(
                idea.number(),
                idea.title(),
                Markdown.fromRichText(idea.content()),
                idea.content().canonicalJson(),
                idea.groupId(),
                List.of(),
                null,
                List.of(),
                null,
                new SimilarPart(List.of()),
                null,
                false,
                BoardChoices.NONE,
                files.of(actor, idea),
                List.of());
    }

    /// The form again as it was sent, with what is wrong with it.
    IdeaForm again(Actor actor, @Nullable Long number, IdeaInput input, Attached attached, List<Problem> problems) {
        var origin = origin(actor, input.origin(), input.comment());
        return new IdeaForm(
                number,
                input.title() == null ? "" : input.title(),
                input.markdown() == null ? "" : input.markdown(),
                input.content(),
                input.group(),
                number == null ? places(actor) : List.of(),
                input.campaign(),
                number == null ? campaigns.asking(actor) : List.of(),
                origin,
                new SimilarPart(number == null ? similar.to(actor, input.title()) : List.of()),
                input.category(),
                Boolean.TRUE.equals(input.unnamed()),
                number == null ? boards(actor) : BoardChoices.NONE,
                attached.files(),
                problems);
    }

    /// The groups to which the actor may submit ideas.
    private List<Group> places(Actor actor) {
        return groups.mine(actor).stream().filter(group -> group.uses("ideas")).toList();
    }

    private @Nullable Origin origin(Actor actor, @Nullable UUID subject, @Nullable UUID comment) {
        return subject == null ? null : origins.require(actor, subject, comment);
    }

    private BoardChoices boards(Actor actor) {
        return boards.choices(actor, places(actor).stream().map(Group::id).toList());
    }
}
