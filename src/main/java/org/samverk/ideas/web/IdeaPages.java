package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Groups;
import org.samverk.ideas.Idea;
import org.samverk.ideas.Ideas;
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
    private final Subjects subjects;

    IdeaPages(Ideas ideas, Groups groups, Chain chain, Conversations conversations, Subjects subjects) {
        this.ideas = ideas;
        this.groups = groups;
        this.chain = chain;
        this.conversations = conversations;
        this.subjects = subjects;
    }

    IdeaPage page(Actor actor, long number) {
        return page(actor, number, null);
    }

    /// @param answer a form of an answer that needs to change; null for a fresh one
    IdeaPage page(Actor actor, long number, @Nullable ResponseForm answer) {
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
                form);
    }

    ResponseForm answer(
            Actor actor,
            Idea idea,
            @Nullable String status,
            String markdown,
            @Nullable UUID asked,
            List<Problem> problems) {
        var next = idea.status().answers().stream().sorted().toList();
        var choices = groups.mine(actor).isEmpty()
                ? groups.list(actor, "", null, null).items()
                : askable(actor);
        return new ResponseForm(next, status, markdown, asked, choices, problems);
    }

    IdeaForm fresh(Actor actor, @Nullable UUID origin, @Nullable UUID group) {
        var from = origin == null ? null : subjects.find(actor, origin).orElse(null);
        return new IdeaForm(
                null, from == null ? "" : from.title(), "", null, group, groups.mine(actor), from, List.of());
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
                List.of());
    }

    /// The form again as it was sent, with what is wrong with it.
    IdeaForm again(Actor actor, @Nullable Long number, IdeaInput input, List<Problem> problems) {
        var origin = input.origin() == null
                ? null
                : subjects.find(actor, input.origin()).orElse(null);
        return new IdeaForm(
                number,
                input.title() == null ? "" : input.title(),
                input.markdown() == null ? "" : input.markdown(),
                input.content(),
                input.group(),
                number == null ? groups.mine(actor) : List.of(),
                origin,
                problems);
    }

    private List<org.samverk.groups.Group> askable(Actor actor) {
        var all = new java.util.LinkedHashSet<>(groups.mine(actor));
        all.addAll(groups.list(actor, "", null, null).items());
        return List.copyOf(all);
    }

    private org.samverk.groups.@Nullable Group group(Actor actor, @Nullable UUID id) {
        return id == null ? null : groups.find(actor, id).orElse(null);
    }
}
