package org.samverk.conversations.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Conversations;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CommentAnswerController {
    private final Conversations conversations;
    private final Subjects subjects;

    CommentAnswerController(Conversations conversations, Subjects subjects) {
        this.conversations = conversations;
        this.subjects = subjects;
    }

    @GetMapping("/comments/{comment}/answer")
    View form(Actor actor, Htmx htmx, @PathVariable UUID comment, @RequestParam(defaultValue = "false") boolean quote) {
        var answered = conversations.require(actor, comment);
        var page = CommentFormPage.answer(subjects.require(actor, answered.subjectId()), answered);
        return View.page(CommentFormPage.template(htmx), quote ? page.quoting() : page);
    }
}
