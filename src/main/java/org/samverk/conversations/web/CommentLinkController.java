package org.samverk.conversations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.kernel.Cursor;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Links that lead to one comment, wherever it stands, and to the answers that are folded.
@Controller
class CommentLinkController {
    private final Conversations conversations;
    private final Threads threads;

    CommentLinkController(Conversations conversations, Threads threads) {
        this.threads = threads;
        this.conversations = conversations;
    }

    /// Leads to the comment on the page of its subject when it is shown there, else shows its thread alone. A script
    /// gets the comment itself: a thread when it begins one.
    @GetMapping("/comments/{id}")
    View comment(Actor actor, Htmx htmx, @PathVariable UUID id) {
        if (htmx.wanted()) {
            var fragment = conversations.require(actor, id).parentId() == null ? "threadFragment" : "answerFragment";
            return View.page("conversations/" + fragment, threads.of(actor, id));
        }
        var view = threads.around(actor, id);
        return view.whole()
                ? View.redirect(view.subject().path() + "#comment-" + id)
                : View.page("conversations/page", view);
    }

    @GetMapping("/comments/{id}/answers")
    View answers(Actor actor, @PathVariable UUID id, @RequestParam @Nullable String before) {
        return View.page("conversations/page", threads.answers(actor, id, Cursor.parse(before)));
    }
}
