package org.samverk.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.CommentsView;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Threads;
import org.samverk.files.Attached;
import org.samverk.files.StoredFile;
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
    private static final Pattern COMMENT = Pattern.compile("(?:#comment-|^/comments/)([0-9a-f-]{36})$");
    private final Conversations conversations;
    private final Threads threads;
    private final Writing writing;
    private final Submissions submissions;

    CommentController(Conversations conversations, Threads threads, Writing writing, Submissions submissions) {
        this.conversations = conversations;
        this.threads = threads;
        this.writing = writing;
        this.submissions = submissions;
    }

    /// A page of the whole conversation reads it. A script says by itself what its reader has seen.
    @GetMapping("/subjects/{subject}/comments")
    View read(
            Actor actor,
            Htmx htmx,
            @PathVariable UUID subject,
            @RequestParam @Nullable String before,
            @RequestParam @Nullable String order) {
        var view = htmx.wanted() || before != null
                ? conversations.of(actor, subject, Cursor.parse(before))
                : conversations.open(actor, subject);
        return View.page(htmx.wanted() ? "conversations/fragment" : "conversations/page", inOrder(view, order));
    }

    @PostMapping("/subjects/{subject}/comments")
    View create(
            Actor actor,
            Htmx htmx,
            HttpServletResponse response,
            @PathVariable UUID subject,
            @RequestParam @Nullable UUID parent,
            Attached attached,
            @RequestParam @Nullable String content,
            @RequestParam @Nullable String markdown,
            @RequestParam @Nullable String order,
            @RequestParam @Nullable String once) {
        try {
            var location = submissions.once(actor, once, () -> {
                var text = writing.read(actor, content, markdown);
                var comment = conversations.comment(actor, subject, parent, text, attached.ids());
                return parent == null
                        ? conversations.of(actor, comment.subjectId()).subject().path() + "#" + comment.anchor()
                        : comment.path();
            });
            return htmx.wanted()
                    ? fragment(actor, response, subject, parent, order, said(location))
                    : View.redirect(location);
        } catch (InvalidInputException e) {
            if (parent != null) {
                CommentFormPage.keepInPlace(response, parent);
            }
            return refused(actor, htmx, subject, parent, markdown, order, attached.files(), e);
        }
    }

    private View fragment(
            Actor actor,
            HttpServletResponse response,
            UUID subject,
            @Nullable UUID parent,
            @Nullable String order,
            @Nullable UUID said) {
        if (parent != null && said != null) {
            return CommentThread.show(response, threads.of(actor, said));
        }
        var place = said == null ? subject : conversations.require(actor, said).subjectId();
        var view = inOrder(conversations.of(actor, place), order).focusing(said);
        return View.page("conversations/fragment", view);
    }

    /// The comment that a location leads to; null when the form's token belonged to another form.
    private static @Nullable UUID said(String location) {
        var found = COMMENT.matcher(location);
        return found.find() ? UUID.fromString(found.group(1)) : null;
    }

    private View refused(
            Actor actor,
            Htmx htmx,
            UUID subject,
            @Nullable UUID parent,
            @Nullable String markdown,
            @Nullable String order,
            List<StoredFile> files,
            InvalidInputException e) {
        var draft = markdown == null ? "" : markdown;
        var view = inOrder(conversations.of(actor, subject), order).refused(draft, e.problems(), files);
        if (htmx.wanted() && parent == null) {
            return View.invalid("conversations/fragment", view);
        }
        if (parent == null) {
            return View.invalid("conversations/page", view);
        }
        var page = CommentFormPage.answer(view.subject(), conversations.require(actor, parent));
        return View.invalid(CommentFormPage.template(htmx), page.refused(draft, e.problems(), files));
    }

    private static CommentsView inOrder(CommentsView view, @Nullable String order) {
        return "newest".equals(order) ? view.reversed() : view;
    }
}
