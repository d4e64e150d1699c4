package org.samverk.conversations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.conversations.ReactionsView;
import org.samverk.kernel.Cursor;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/comments/{comment}/reactions")
class CommentReactionController {
    private final Reactions reactions;
    private final Conversations conversations;
    private final Subjects subjects;

    CommentReactionController(Reactions reactions, Conversations conversations, Subjects subjects) {
        this.reactions = reactions;
        this.conversations = conversations;
        this.subjects = subjects;
    }

    @GetMapping
    View people(Actor actor, @PathVariable UUID comment, @RequestParam @Nullable String after) {
        var people = reactions.peopleOfComment(actor, comment, Cursor.parse(after));
        var about = conversations.require(actor, comment);
        var path = about.path() + "/reactions";
        return View.page(
                "conversations/reactors",
                new ReactorsPage(subjects.require(actor, about.subjectId()), people, path, about.path()));
    }

    @PostMapping
    View create(Actor actor, Htmx htmx, @PathVariable UUID comment, @RequestParam(defaultValue = "") String kind) {
        return answer(htmx, comment, reactions.reactToComment(actor, comment, ReactionKind.of(kind)));
    }

    @DeleteMapping
    View withdraw(Actor actor, Htmx htmx, @PathVariable UUID comment, @RequestParam(defaultValue = "") String kind) {
        return answer(htmx, comment, reactions.withdrawFromComment(actor, comment, ReactionKind.of(kind)));
    }

    private static View answer(Htmx htmx, UUID comment, ReactionsView view) {
        return htmx.wanted()
                ? View.page("conversations/reactionsFragment", view)
                : View.redirect("/comments/" + comment);
    }
}
