package org.samverk.demo;

import java.time.Instant;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.demo.Content.Comment;
import org.springframework.stereotype.Component;

/// What people say about posts, ideas and drafts.
@Component
class DemoComments {
    private final Conversations conversations;

    DemoComments(Conversations conversations) {
        this.conversations = conversations;
    }

    /// @param reference what the comments are about, as [Scene#id] knows it when the time has come
    /// @param start     what times like `+25m` are counted from
    void plan(Scene scene, String reference, Instant start, List<Comment> comments) {
        for (var comment : comments) {
            var at = comment.at().startsWith("+")
                    ? scene.moments().after(start, comment.at())
                    : scene.moments().at(comment.at());
            scene.timeline()
                    .add(
                            at,
                            "comment on " + reference,
                            () -> say(scene, scene.actor(comment.by()), reference, comment.text()));
        }
    }

    void say(Scene scene, Actor actor, String reference, String text) {
        conversations.comment(actor, scene.id(reference), scene.text(actor, text));
    }
}
