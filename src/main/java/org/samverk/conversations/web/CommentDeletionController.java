package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class CommentDeletionController {
    private final Conversations conversations;
    private final Threads threads;

    CommentDeletionController(Conversations conversations, Threads threads) {
        this.threads = threads;
        this.conversations = conversations;
    }

    @PostMapping("/comments/{id}/deletion")
    View delete(Actor actor, Htmx htmx, HttpServletResponse response, @PathVariable UUID id) {
        return answer(actor, htmx, response, conversations.delete(actor, id));
    }

    @PostMapping("/comments/{id}/restoration")
    View restore(Actor actor, Htmx htmx, HttpServletResponse response, @PathVariable UUID id) {
        return answer(actor, htmx, response, conversations.restore(actor, id));
    }

    private View answer(Actor actor, Htmx htmx, HttpServletResponse response, Comment comment) {
        return htmx.wanted()
                ? CommentThread.show(response, threads.of(actor, comment.id()))
                : View.redirect(comment.path());
    }
}
