package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Groups;
import org.samverk.ideas.Idea;
import org.samverk.ideas.IdeaFiles;
import org.samverk.ideas.Ideas;
import org.samverk.kernel.Problem;
import org.springframework.stereotype.Component;

/// Gathers what the page of an idea shows.
@Component
class IdeaPages {
    private final Ideas ideas;
    private final Groups groups;
    private final Chain chain;
    private final Conversations conversations;
    private final HandlingParts handling;
    private final IdeaFiles files;

    IdeaPages(
            Ideas ideas,
            Groups groups,
            Chain chain,
            Conversations conversations,
            HandlingParts handling,
            IdeaFiles files) {
        this.ideas = ideas;
        this.groups = groups;
        this.chain = chain;
        this.conversations = conversations;
        this.handling = handling;
        this.files = files;
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
                handling.of(actor, idea, powers, typed, problems),
                idea.unnamed() && idea.author().id().equals(actor.id()),
                files.of(actor, idea));
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

    private List<org.samverk.groups.Group> askable(Actor actor) {
        var all = new java.util.LinkedHashSet<>(groups.mine(actor));
        all.addAll(groups.liveliest(actor, null));
        return List.copyOf(all);
    }

    private org.samverk.groups.@Nullable Group group(Actor actor, @Nullable UUID id) {
        return id == null ? null : groups.find(actor, id).orElse(null);
    }
}
