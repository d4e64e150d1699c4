package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.files.Attached;
import org.samverk.files.Attachments;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CommentEditController {
    private final Conversations conversations;
    private final Threads threads;
    private final Attachments attachments;
    private final Subjects subjects;
    private final Writing writing;

    CommentEditController(
            Conversations conversations, Threads threads, Attachments attachments, Subjects subjects, Writing writing) {
        this.threads = threads;
        this.attachments = attachments;
        this.conversations = conversations;
        this.subjects = subjects;
        this.writing = writing;
    }

    @GetMapping("/comments/{id}/edit")
    View form(Actor actor, Htmx htmx, @PathVariable UUID id) {
        return View.page(CommentFormPage.template(htmx), page(actor, conversations.requireEditable(actor, id)));
    }

    @PostMapping("/comments/{id}")
    View change(
            Actor actor,
            Htmx htmx,
            HttpServletResponse response,
            @PathVariable UUID id,
            Attached attached,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown) {
        var comment = conversations.requireEditable(actor, id);
        try {
            conversations.edit(actor, id, writing.read(actor, content, markdown), attached.ids());
            return htmx.wanted() ? CommentThread.show(response, threads.of(actor, id)) : View.redirect(comment.path());
        } catch (InvalidInputException e) {
            CommentFormPage.keepInPlace(response, id);
            var page = page(actor, comment).refused(markdown == null ? "" : markdown, e.problems(), attached.files());
            return View.invalid(CommentFormPage.template(htmx), page);
        }
    }

    private CommentFormPage page(Actor actor, Comment comment) {
        var files = attachments.ofParts(actor, List.of(comment.id())).getOrDefault(comment.id(), List.of());
        return CommentFormPage.edit(subjects.require(actor, comment.subjectId()), comment, files);
    }
}
