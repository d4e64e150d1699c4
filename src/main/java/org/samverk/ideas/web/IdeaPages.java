package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Origin;
import org.samverk.conversations.Origins;
import org.samverk.groups.Groups;
import org.samverk.ideas.Campaigns;
import org.samverk.ideas.Idea;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.SimilarIdeas;
import org.samverk.kernel.Problem;
import org.samverk.richtext.Markdown;
import org.springframework.stereotype.Component;

/// Gathers what the pages of ideas show.
@Component
class IdeaPages {
    private final Ideas ideas;
    private final Groups groups;
    private final Chain chain;
    private final Conversations conversations;
    private final Origins origins;
    private final HandlingParts handling;
    private final SimilarIdeas similar;
    private final Campaigns campaigns;

    IdeaPages(
            Ideas ideas,
            Groups groups,
            Chain chain,
            Conversations conversations,
            Origins origins,
            HandlingParts handling,
            SimilarIdeas similar,
            Campaigns campaigns) {
        this.ideas = ideas;
        this.groups = groups;
        this.chain = chain;
        this.conversations = conversations;
        this.origins = origins;
        this.handling = handling;
        this.similar = similar;
        this.campaigns = campaigns;
    }

    IdeaPage page(Actor actor, long number) {
        return page(actor, number, null);
    }

    /// @param answer a form of an answer that needs to change; null for a fresh one
    IdeaPage page(Actor actor, long number, @Nullable ResponseForm answer) {
        return page(actor, number, answer, HandlingPart.Typed.NOTHING, List.of());
    }

    /// The page with one of the forms of those who answer, refused.
    IdeaPage refused(Actor actor, long number, HandlingPart.Typed typed, List<Problem> problems) {
        return page(actor, number, null, typed, problems);
    }

    private IdeaPage page(
            Actor actor, long number, @Nullable ResponseForm answer, HandlingPart.Typed typed, List<Problem> problems) {
        var idea = ideas.require(actor, number);
        var powers = ideas.powers(actor, idea);
        var form = answer == null && powers.respond() ? answer(actor, idea, null, "", null, List.of()) : answer;
        return new IdeaPage(
                idea,
                group(actor, idea.groupId()),
                group(actor, idea.askedGroupId()),
                powers,
                ideas.responses(idea),
                chain.of(actor, idea.id()),
                conversations.open(actor, idea.id()),
                form,
                handling.of(actor, idea, powers, typed, problems));
    }

    ResponseForm answer(
            Actor actor,
            Idea idea,
            @Nullable String status,
            String markdown,
            @Nullable UUID asked,
            List<Problem> problems) {
        var next = idea.status().answers().stream().sorted().toList();
        var choices = groups.mine(actor).isEmpty() ? groups.liveliest(actor, null) : askable(actor);
        return new ResponseForm(next, status, markdown, asked, choices, problems);
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
                List.of());
    }

    /// The form again as it was sent, with what is wrong with it.
    IdeaForm again(Actor actor, @Nullable Long number, IdeaInput input, List<Problem> problems) {
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
                problems);
    }

    /// The groups to which the actor may submit ideas.
    private List<org.samverk.groups.Group> places(Actor actor) {
        return groups.mine(actor).stream().filter(group -> group.uses("ideas")).toList();
    }

    private @Nullable Origin origin(Actor actor, @Nullable UUID subject, @Nullable UUID comment) {
        return subject == null ? null : origins.require(actor, subject, comment);
    }

    private List<org.samverk.groups.Group> askable(Actor actor) {
        var all = new java.util.LinkedHashSet<>(groups.mine(actor));
        all.addAll(groups.liveliest(actor, null));
        return List.copyOf(all);
    }

    private org.samverk.groups.@Nullable Group group(Actor actor, @Nullable UUID id) {
        return id == null ? null : groups.find(actor, id).orElse(null);
    }
}
