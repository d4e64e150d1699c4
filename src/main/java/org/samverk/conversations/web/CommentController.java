package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Conversations;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.web.Htmx;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CommentController {
    private final Conversations conversations;
    private final Writing writing;
    private final Submissions submissions;

    CommentController(Conversations conversations, Writing writing, Submissions submissions) {
        this.conversations = conversations;
        this.writing = writing;
        this.submissions = submissions;
    }

    @GetMapping("/subjects/{subject}/comments")
    View read(Actor actor, @PathVariable UUID subject, @RequestParam @Nullable String before) {
        return View.page("conversations/page", conversations.of(actor, subject, Cursor.parse(before)));
    }

    @PostMapping("/subjects/{subject}/comments")
    View create(
            Actor actor,
            Htmx htmx,
            HttpServletResponse response,
            @PathVariable UUID subject,
            @RequestParam @Nullable UUID parent,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @RequestParam @Nullable String once) {
        try {
            var location = submissions.once(actor, once, () -> {
                var text = writing.read(actor, content, markdown);
                var comment = conversations.comment(actor, subject, parent, text);
                return conversations.of(actor, subject).subject().path() + "#" + comment.anchor();
            });
            return htmx.wanted()
                    ? View.page(
                            "conversations/fragment",
                            conversations.of(actor, subject).focusing(said(location)))
                    : View.redirect(location);
        } catch (InvalidInputException e) {
            if (parent != null) {
                CommentFormPage.keepInPlace(response, parent);
            }
            return refused(actor, htmx, subject, parent, markdown, e);
        }
    }

    /// The comment that a location leads to; null when the form's token belonged to another form.
    private static @Nullable UUID said(String location) {
        var anchor = location.indexOf("#comment-");
        return anchor < 0 ? null : UUID.fromString(location.substring(anchor + "#comment-".length()));
    }

    private View refused(
            Actor actor,
            Htmx htmx,
            UUID subject,
            @Nullable UUID parent,
            @Nullable String markdown,
            InvalidInputException e) {
        var draft = markdown == null ? "" : markdown;
        var view = conversations.of(actor, subject).refused(draft, e.problems());
        if (htmx.wanted() && parent == null) {
            return View.invalid("conversations/fragment", view);
        }
        if (parent == null) {
            return View.invalid("conversations/page", view);
        }
        var page = CommentFormPage.answer(view.subject(), conversations.require(actor, parent));
        return View.invalid(CommentFormPage.template(htmx), page.refused(draft, e.problems()));
    }
}
