package org.samverk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.demo.Content.Comment;
import org.springframework.stereotype.Component;

/// What people say about posts, ideas and drafts, and how they react.
@Component
class DemoComments {
    private static final Duration BETWEEN_REACTIONS = Duration.ofMinutes(4);
    private final Conversations conversations;
    private final Reactions reactions;

    DemoComments(Conversations conversations, Reactions reactions) {
        this.conversations = conversations;
        this.reactions = reactions;
    }

    /// @param reference what the comments are about, as [Scene#id] knows it when the time has come
    /// @param start     what times like `+25m` are counted from
    void plan(Scene scene, String reference, Instant start, List<Comment> comments) {
        var number = 0;
        for (var comment : comments) {
            var name = comment(reference, ++number);
            var at = comment.at().startsWith("+")
                    ? scene.moments().after(start, comment.at())
                    : scene.moments().at(comment.at());
            scene.timeline().add(at, name, () -> scene.name(name, say(scene, reference, comment)));
            planReactions(scene, name, at, comment.react());
        }
    }

    /// @param reference the comment, or what else people react to
    /// @param react     who gave which kind
    void planReactions(Scene scene, String reference, Instant start, Map<String, List<String>> react) {
        var at = start;
        for (var kind : react.entrySet()) {
            for (var username : kind.getValue()) {
                at = at.plus(BETWEEN_REACTIONS);
                scene.timeline()
                        .add(
                                at,
                                kind.getKey() + " of " + username + " to " + reference,
                                () -> react(scene, reference, username, ReactionKind.of(kind.getKey())));
            }
        }
    }

    void say(Scene scene, Actor actor, String reference, String text) {
        conversations.comment(actor, scene.id(reference), scene.text(actor, text));
    }

    private UUID say(Scene scene, String reference, Comment comment) {
        var actor = scene.actor(comment.by());
        var text = scene.text(actor, comment.text());
        return conversations
                .comment(actor, scene.id(reference), answered(scene, reference, comment), text)
                .id();
    }

    private static @Nullable UUID answered(Scene scene, String reference, Comment comment) {
        return comment.to() == null ? null : scene.id(comment(reference, comment.to()));
    }

    private void react(Scene scene, String reference, String username, ReactionKind kind) {
        var actor = scene.actor(username);
        if (reference.startsWith("comment:")) {
            reactions.reactToComment(actor, scene.id(reference), kind);
        } else {
            reactions.react(actor, scene.id(reference), kind);
        }
    }

    private static String comment(String reference, int number) {
        return "comment:" + number + ":" + reference;
    }
}
