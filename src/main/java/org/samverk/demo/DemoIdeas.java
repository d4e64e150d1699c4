package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.demo.Content.Idea;
import org.samverk.demo.Content.Response;
import org.samverk.ideas.IdeaMerges;
import org.samverk.ideas.IdeaResponses;
import org.samverk.ideas.IdeaStatus;
import org.samverk.ideas.Ideas;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.NewResponse;
import org.springframework.stereotype.Component;

/// The ideas, who backs them and what was answered.
@Component
class DemoIdeas {
    private static final Duration BETWEEN_SUPPORTERS = Duration.ofHours(7);

    private final Ideas ideas;
    private final IdeaResponses responses;
    private final IdeaMerges merges;
    private final DemoComments comments;

    DemoIdeas(Ideas ideas, IdeaResponses responses, IdeaMerges merges, DemoComments comments) {
        this.ideas = ideas;
        this.responses = responses;
        this.merges = merges;
        this.comments = comments;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var idea : files.ideas()) {
            var at = scene.moments().at(idea.at());
            scene.timeline().add(at, "idea " + idea.key(), () -> submit(scene, idea));
            planSupport(scene, idea, at);
            comments.plan(scene, "idea:" + idea.key(), at, idea.comments());
            for (var response : idea.responses()) {
                var answered = scene.moments().at(response.at());
                var what = "answer to idea " + idea.key();
                scene.timeline().add(answered, what, () -> respond(scene, idea, response));
            }
        }
    }

    /// Support comes in while the idea is open: evenly before the last answer, or before now.
    private void planSupport(Scene scene, Idea idea, Instant submitted) {
        var until = idea.responses().isEmpty()
                ? scene.moments().now().toInstant()
                : scene.moments().at(idea.responses().getLast().at());
        var evenly =
                Duration.between(submitted, until).dividedBy(idea.supporters().size() + 1);
        var pause = evenly.compareTo(BETWEEN_SUPPORTERS) < 0 ? evenly : BETWEEN_SUPPORTERS;
        var at = submitted;
        for (var supporter : idea.supporters()) {
            at = at.plus(pause);
            scene.timeline()
                    .add(
                            at,
                            "support of idea " + idea.key(),
                            () -> ideas.support(scene.actor(supporter), number(scene, idea.key())));
        }
    }

    private void submit(Scene scene, Idea idea) {
        var author = scene.actor(idea.by());
        var origin = idea.from() == null ? null : scene.id(idea.from());
        var campaign = idea.campaign() == null ? null : scene.number("campaign:" + idea.campaign());
        var text = scene.text(author, idea.text());
        var submitted = ideas.submit(
                author,
                new NewIdea(
                        idea.title(),
                        text,
                        null,
                        origin,
                        campaign,
                        idea.category() == null ? null : scene.id("category:" + idea.category()),
                        Boolean.TRUE.equals(idea.unnamed()),
                        List.of()));
        scene.name("idea:" + idea.key(), submitted.id());
    }

    private void respond(Scene scene, Idea idea, Response response) {
        var key = idea.key();
        var actor = scene.actor(response.by());
        var status = IdeaStatus.of(response.state());
        if (status == IdeaStatus.DUPLICATE) {
            merge(scene, idea, actor, response.text());
            return;
        }
        if (status == IdeaStatus.WITHDRAWN) {
            withdraw(scene, key, actor, response.text());
            return;
        }
        var asked = response.asks() == null ? null : scene.id("group:" + response.asks());
        responses.respond(
                actor, number(scene, key), new NewResponse(status, scene.text(actor, response.text()), asked));
    }

    /// What is said about the idea from then on is said about the one that stays.
    private void merge(Scene scene, Idea idea, Actor actor, String reason) {
        var stays = merges.merge(actor, number(scene, idea.key()), number(scene, String.valueOf(idea.duplicateOf())));
        scene.name("idea:" + idea.key(), stays.id());
        comments.say(scene, actor, "idea:" + idea.key(), reason);
    }

    private void withdraw(Scene scene, String key, Actor author, String reason) {
        ideas.withdraw(author, number(scene, key));
        comments.say(scene, author, "idea:" + key, reason);
    }

    private long number(Scene scene, String key) {
        return ideas.require(Actor.SYSTEM, scene.id("idea:" + key)).number();
    }
}
